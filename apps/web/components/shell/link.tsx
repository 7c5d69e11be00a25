import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link inside the site. It is fetched when it is followed, not when it is seen: pages are rendered per
 * request, and a list of fifty links would ask for fifty of them.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
