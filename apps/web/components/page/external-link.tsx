import type { ReactNode } from "react";

interface ExternalLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link out of the site. An address that is not http or https is shown as text and never linked. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a href={href} rel="noopener noreferrer nofollow" target="_blank">
      {children}
    </a>
  );
}

function isWebAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === "https:" || protocol === "http:";
}
