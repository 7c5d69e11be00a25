import { href } from "#lib/params.ts";
import { type PathStep, writePath } from "./path-step.ts";
import { separator } from "./pin-address.ts";

/** The address of the picture that opens at an entity. */
export function exploreHref(slug: string): string {
  return href("/explore", { start: slug });
}

/** The entity at which such an address opens; null if it opens at none. */
export function slugOfStart(address: string): string | null {
  return new URL(address, "http://site").searchParams.get("start");
}

/** The address of the picture of the paths between two entities. */
export function pathHref(step: PathStep): string {
  return href("/explore", { path: writePath(step, separator) });
}

/** The address of the same paths as a list to read and to print. */
export function pathListHref({ slug, to, hops, typed }: PathStep): string {
  return href("/explore/paths", {
    "from-slug": slug,
    "to-slug": to,
    hops: String(hops),
    ties: typed ? "relations" : null,
  });
}
