import type { Position } from "./positions.ts";

export const arrows = {
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
} as const;

export type Arrow = keyof typeof arrows;

export interface Place extends Position {
  readonly slug: string;
}

/** Wider than 45° to each side, so that every neighbour can be reached by some arrow. */
const leastCosine = 0.64;

/** The neighbour that an arrow leads to, on the screen: the nearest one that lies that way. */
export function walkTo(from: Position, neighbors: readonly Place[], arrow: Arrow): string | null {
  const way = arrows[arrow];
  let best: { slug: string; cost: number } | null = null;
  for (const { slug, x, y } of neighbors) {
    const distance = Math.hypot(x - from.x, y - from.y);
    const cosine = ((x - from.x) * way.x + (y - from.y) * way.y) / (distance || 1);
    const cost = distance / cosine;
    if (cosine >= leastCosine && (!best || cost < best.cost)) best = { slug, cost };
  }
  return best?.slug ?? null;
}
