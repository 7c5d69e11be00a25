/** Cuts a list into parts that one query takes. */
export function* inChunks<Item>(items: readonly Item[], size = 2_000): Iterable<Item[]> {
  for (let at = 0; at < items.length; at += size) yield items.slice(at, at + size);
}
