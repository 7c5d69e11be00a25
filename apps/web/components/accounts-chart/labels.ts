import { textWidth } from "../entity-graph/fit-text.ts";
import { type Box, isWithin } from "./box.ts";
import { Field } from "./field.ts";

export const labelSize = 12.5;
const lineHeight = 15;
const gap = 4;

/** A mark that wants its words beside it. */
export interface Labelled {
  /** What the mark covers. */
  readonly box: Box;
  /** The words, the ones to be preferred first: figure and name, the figure alone. */
  readonly words: readonly string[];
  /** Who is served first; the lower, the earlier. */
  readonly rank: number;
  /** The part of the picture that its words must not leave. */
  readonly part: Box;
}

export interface PlacedLabel {
  readonly text: string;
  /** Middle of the words, and their base line. */
  readonly x: number;
  readonly y: number;
}

/**
 * Places words beside marks so that none covers a mark, another's words or the edge of its part of the picture. Where there
 * is no room for any of its words a mark has none (null); the legend and its sign still tell whose it is.
 */
export function placeLabels(
  marks: readonly Labelled[],
  obstacles: readonly Box[],
): readonly (PlacedLabel | null)[] {
  const taken = new Field([...obstacles, ...marks.map(({ box }) => box)]);
  const placed = new Map<Labelled, PlacedLabel>();
  for (const mark of [...marks].sort((one, other) => one.rank - other.rank)) {
    const found = findRoom(mark, taken);
    if (!found) continue;
    taken.take(found.box);
    placed.set(mark, { text: found.text, x: middle(found.box), y: found.box.bottom - gap });
  }
  return marks.map((mark) => placed.get(mark) ?? null);
}

function findRoom({ box, words, part }: Labelled, taken: Field) {
  for (const text of words) {
    const width = textWidth(text, labelSize) + gap;
    const free = placesAround(box, width, part).find(
      (place) => isWithin(place, part) && taken.isFree(place),
    );
    if (free) return { text, box: free };
  }
  return null;
}

/** Above, below, beside, then aslant and a line further away; centred as far as the edges let it. */
function placesAround(mark: Box, width: number, part: Box): readonly Box[] {
  const center = Math.max(part.left, Math.min(middle(mark) - width / 2, part.right - width));
  const level = (mark.top + mark.bottom - lineHeight) / 2;
  const above = mark.top - lineHeight;
  const lefts = [center, mark.left, mark.right - width, mark.right, mark.left - width];
  const rows = [above, mark.bottom, above - lineHeight, mark.bottom + lineHeight];
  const around = rows.map((top) => lefts.map((left) => boxOf(left, top, width)));
  const beside = [
    boxOf(mark.right + gap, level, width),
    boxOf(mark.left - gap - width, level, width),
  ];
  const [first = [], second = []] = around;
  return [...first.slice(0, 3), ...second.slice(0, 3), ...beside, ...around.flat()];
}

function boxOf(left: number, top: number, width: number): Box {
  return { left, right: left + width, top, bottom: top + lineHeight };
}

function middle({ left, right }: Box): number {
  return (left + right) / 2;
}
