import type { Point } from "#components/map/mercator.ts";
import type { Mark, Spot } from "./marks.ts";
import { radiusOf } from "./sizes.ts";

export interface PlacedMark {
  readonly mark: Mark;
  readonly radius: number;
  /** From the spot's own point. */
  readonly offset: Point;
}

/** How the marks of one point stand around it. */
export interface Ring {
  readonly marks: readonly PlacedMark[];
  /** Those for which there is no room around the first. */
  readonly hidden: number;
  /** Where their number stands. */
  readonly rest: Point | null;
  /** What it covers. */
  readonly circles: readonly Circle[];
}

/** From the spot's own point. */
export interface Circle extends Point {
  readonly radius: number;
}

export const restRadius = 12;
/** Radius of the sign for several spots together. */
export const clusterReach = 20;
const gap = 3;
/** The first on the ring stands to the lower right, where labels leave room. */
const startAngle = Math.PI / 4;

/** The first mark at the point itself, the others around it, as many as have room. */
export function ringOf({ marks }: Spot, largest: number): Ring {
  const [first, ...others] = marks;
  const inner = radiusOf(first.count, largest);
  const middle: PlacedMark = { mark: first, radius: inner, offset: { x: 0, y: 0 } };
  if (others.length === 0) {
    const circles = [{ x: 0, y: 0, radius: inner }];
    return { marks: [middle], hidden: 0, rest: null, circles };
  }
  const radii = others.map(({ count }) => radiusOf(count, largest));
  const widest = Math.max(...radii, restRadius);
  const distance = inner + widest + gap;
  const step = 2 * Math.asin(Math.min(1, (widest + gap / 2) / distance));
  const room = Math.floor((2 * Math.PI) / step);
  const shown = others.length <= room ? others.length : room - 1;
  // Rounded, since engines differ in the last digits and server and browser must draw the same.
  const at = (index: number): Point => ({
    x: Math.round(distance * Math.cos(startAngle + index * step)),
    y: Math.round(distance * Math.sin(startAngle + index * step)),
  });
  const around = others
    .slice(0, shown)
    .map((mark, index) => ({ mark, radius: radii[index] ?? widest, offset: at(index) }));
  const rest = shown < others.length ? at(shown) : null;
  const placed = [middle, ...around];
  return {
    marks: placed,
    hidden: others.length - shown,
    rest,
    circles: [
      ...placed.map(({ offset, radius }) => ({ ...offset, radius })),
      ...(rest ? [{ ...rest, radius: restRadius }] : []),
    ],
  };
}
