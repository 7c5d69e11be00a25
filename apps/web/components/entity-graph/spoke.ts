import type { Point } from "./layout.ts";

interface Spoke {
  /** Path of a straight line from rim to rim. */
  readonly straight: string;
  /** Path of a line beside the straight one where both are drawn, else the same line. */
  readonly bent: string;
  /** On the bent line, where a count may stand. */
  readonly label: Point;
}

/** How far along a spoke its count stands: nearer the rim, where neighbouring spokes are further apart. */
const labelAt = 0.66;
const bend = 26;

/** The lines between the one in the middle and a neighbour, ending at the rims of both. */
export function spoke(
  from: Point,
  to: Point,
  fromRadius: number,
  toRadius: number,
  both: boolean,
): Spoke {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
  const at = (distance: number): Point => ({
    x: from.x + along.x * distance,
    y: from.y + along.y * distance,
  });
  const [start, end] = [at(fromRadius), at(length - toRadius)];
  const middle = at(length / 2);
  const offset = both ? bend : 0;
  const control = { x: middle.x - along.y * offset, y: middle.y + along.x * offset };
  return {
    straight: `M${pair(start)}L${pair(end)}`,
    bent: `M${pair(start)}Q${pair(control)} ${pair(end)}`,
    label: onCurve(start, control, end, labelAt),
  };
}

/** The point of a quadratic curve at `share` of its parameter. */
function onCurve(start: Point, control: Point, end: Point, share: number): Point {
  const rest = 1 - share;
  const mix = (from: number, over: number, to: number) =>
    rest * rest * from + 2 * rest * share * over + share * share * to;
  return { x: mix(start.x, control.x, end.x), y: mix(start.y, control.y, end.y) };
}

function pair({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
