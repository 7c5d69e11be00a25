import { href } from "./params.ts";

/** What is compared; each speaker and the subject by its slug. */
export interface Compared {
  readonly left?: string | undefined;
  readonly right?: string | undefined;
  readonly about?: string | undefined;
  /** Words that the claims hold. */
  readonly q?: string | undefined;
}

/** The address of a comparison. */
export function compareHref({ left, right, about, q }: Compared): string {
  return href("/compare", { left, right, about, q });
}
