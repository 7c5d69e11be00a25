import type { PictureEdge } from "../_picture/picture.ts";

/** How far apart two edges between the same entities bend, as a share of their length. */
const spread = 0.24;

/** How each edge bends, by id, so that edges between the same two entities lie side by side; 0 is straight. */
export function curvatures(edges: readonly PictureEdge[]): ReadonlyMap<string, number> {
  const pairs = new Map<string, PictureEdge[]>();
  for (const edge of edges) {
    const pair = [edge.from, edge.to].sort().join(" ");
    pairs.set(pair, [...(pairs.get(pair) ?? []), edge]);
  }
  const bent = new Map<string, number>();
  for (const among of pairs.values()) {
    for (const [index, { id, from, to }] of among.entries()) {
      const offset = (index - (among.length - 1) / 2) * spread;
      // An edge bends to its own left: seen from the other end that is the other side.
      bent.set(id, (from < to ? offset : -offset) + 0);
    }
  }
  return bent;
}
