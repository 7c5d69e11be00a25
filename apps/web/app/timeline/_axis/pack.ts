interface Extent {
  readonly start: number;
  readonly end: number;
  /** What it takes after its end, for words beside it. */
  readonly room: number;
}

/**
 * Puts each item into the first row where it does not touch the one before it; items come in order of their
 * start. An item takes `least` of the width at least.
 */
export function packRows<Item extends Extent>(
  items: readonly Item[],
  least: number,
): { readonly placed: readonly { readonly item: Item; readonly row: number }[]; rows: number } {
  const ends: number[] = [];
  const placed = items.map((item) => {
    const free = ends.findIndex((end) => end <= item.start);
    const row = free === -1 ? ends.length : free;
    ends[row] = Math.max(item.end, item.start + least) + item.room;
    return { item, row };
  });
  return { placed, rows: ends.length };
}
