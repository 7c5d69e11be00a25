import type { Position } from "./positions.ts";

/** Whether a place lies within an outline (even-odd rule). */
export function isWithin({ x, y }: Position, outline: readonly Position[]): boolean {
  let within = false;
  let before = outline.at(-1);
  for (const corner of outline) {
    if (before && corner.y > y !== before.y > y) {
      const crossing = corner.x + ((y - corner.y) / (before.y - corner.y)) * (before.x - corner.x);
      if (x < crossing) within = !within;
    }
    before = corner;
  }
  return within;
}
