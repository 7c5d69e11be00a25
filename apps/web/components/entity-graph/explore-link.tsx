import type { ReactNode } from "react";
import { href } from "#lib/params.ts";
import { Link } from "../shell/link.tsx";

/** A picture that begins with more cannot be read. */
const most = 24;

interface ExploreLinkProps {
  /** Of the entities to begin with; one may come more than once. */
  readonly slugs: readonly string[];
  readonly children: ReactNode;
}

/** Opens the explorer with these entities alone and what ties them; nothing where there are none. */
export function ExploreLink({ slugs, children }: ExploreLinkProps) {
  const starts = [...new Set(slugs)].slice(0, most);
  if (starts.length === 0) return null;
  // Without an expansion in the address, each would come with its neighbours.
  return <Link href={`${href("/explore", { start: starts })}&expand=`}>{children}</Link>;
}
