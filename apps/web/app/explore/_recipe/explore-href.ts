import { href } from "#lib/params.ts";

/** The address of the picture that opens at an entity. */
export function exploreHref(slug: string): string {
  return href("/explore", { start: slug });
}
