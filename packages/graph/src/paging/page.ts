/** Which part of an ordered list is wanted. Keys are sort keys: strings without ties within the list. */
export interface PageRequest {
  /** How many items, 1 to 100. */
  readonly size: number;
  /** Only what comes after this key in the order of the list. */
  readonly after?: string | undefined;
  /** Only what comes before this key in the order of the list. */
  readonly before?: string | undefined;
  /** True: the last `size` items instead of the first. They are still returned in the order of the list. */
  readonly backward: boolean;
}

/** A part of an ordered list. */
export interface Page<Item> {
  /** In the order of the list, each with the key that its cursor is made of. */
  readonly items: readonly { readonly key: string; readonly item: Item }[];
  readonly hasNext: boolean;
  readonly hasPrevious: boolean;
}

/**
 * Makes a page of rows that were read in the walking direction (backwards for `backward`), one more than
 * `size` of them if there were so many.
 */
export function pageOf<Item>(
  rows: readonly { readonly key: string; readonly item: Item }[],
  request: PageRequest,
): Page<Item> {
  const more = rows.length > request.size;
  const items = rows.slice(0, request.size);
  return request.backward
    ? { items: items.reverse(), hasNext: request.before !== undefined, hasPrevious: more }
    : { items, hasNext: more, hasPrevious: request.after !== undefined };
}
