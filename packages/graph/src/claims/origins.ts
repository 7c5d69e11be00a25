/** How many independent origins some statements have. */
export interface OriginCountRecord {
  readonly min: number;
  readonly max: number;
}

/**
 * Counts origins from the number of distinct origin keys: all of them, and those whose speaker is resolved.
 * Unresolved speakers may each be somebody else (`max`), or all be one of the known, or one person if nobody
 * is known (`min`).
 */
export function originCount(keys: {
  readonly all: number;
  readonly known: number;
}): OriginCountRecord {
  return { min: keys.known > 0 ? keys.known : Math.min(keys.all, 1), max: keys.all };
}
