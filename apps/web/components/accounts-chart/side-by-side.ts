import type { Box } from "./box.ts";
import { Field } from "./field.ts";

/** A mark that wants to stand at `x`, with what it covers above and below. */
export interface Upright {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
  /** How far to either side it may be moved. */
  readonly play: number;
}

/** Half of the room that a mark takes to its sides. */
const half = 10;

/**
 * Where marks stand so that none hides another: at their place, else beside it, as near as may be. A mark stands
 * for a span of time, so that within its play it is at no other date; beyond, it would be, and rather overlaps.
 */
export function sideBySide(
  marks: readonly Upright[],
  edges: { readonly left: number; readonly right: number },
): readonly number[] {
  const taken = new Field();
  return marks.map((mark) => {
    const home = within(mark.x, edges);
    const places = offsets(mark.play).map((offset) => within(home + offset, edges));
    const free = places.find((x) => taken.isFree(boxAt(x, mark)));
    const x = free ?? home;
    taken.take(boxAt(x, mark));
    return x;
  });
}

/** 0, one step right, one step left, two steps right …, as far as there is play. */
function offsets(play: number): readonly number[] {
  const count = Math.floor(play / (half * 2));
  const steps = Array.from({ length: count }, (_, index) => (index + 1) * half * 2);
  return [0, ...steps.flatMap((step) => [step, -step])];
}

function within(x: number, { left, right }: { readonly left: number; readonly right: number }) {
  return Math.min(Math.max(x, left + half), right - half);
}

function boxAt(x: number, { top, bottom }: Upright): Box {
  return { left: x - half, right: x + half, top, bottom };
}
