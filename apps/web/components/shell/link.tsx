import NextLink from "next/link";
import type { ComponentProps } from "react";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "href"> & { readonly href: string };

/**
 * A link inside the site. It is fetched when it is followed, not when it is seen: pages are rendered per
 * request, and a list of fifty links would ask for fifty of them.
 */
export function Link(props: LinkProps) {
  if (hasOwnPolicy(props.href)) return <a {...props} />;
  return <NextLink prefetch={false} {...props} />;
}

/** The editor of the playground needs another content-security policy, which only a whole load brings. */
function hasOwnPolicy(href: string): boolean {
  return /^\/playground(?![^?#/])/.test(href);
}
