import type { Position } from "../_canvas/positions.ts";

/** A tie as a line from the rim of one disc to the rim of another. */
export interface SceneLine {
  /** As the `d` of an SVG path. */
  readonly path: string;
  /** The head at its end, as the `d` of a filled path; empty without one. */
  readonly head: string;
  readonly middle: Position;
  /** In degrees, so that words along it read from left to right. */
  readonly slope: number;
  readonly length: number;
}

interface Disc extends Position {
  readonly radius: number;
}

interface LineOptions {
  /** How far it bends to its left, as a share of its length. */
  readonly bend: number;
  readonly width: number;
  readonly arrow: boolean;
}

/** Null where the discs lie upon each other, so that there is no line to see. */
export function lineBetween(
  from: Disc,
  to: Disc,
  { bend, width, arrow }: LineOptions,
): SceneLine | null {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) - from.radius - to.radius;
  if (!(length > 1)) return null;
  const knee = { x: (from.x + to.x) / 2 + dy * bend, y: (from.y + to.y) / 2 - dx * bend };
  const head = arrow ? { length: width * 4, half: width * 1.5 } : null;
  const start = towards(from, knee, from.radius);
  const tip = towards(to, knee, to.radius);
  const end = head ? towards(to, knee, to.radius + head.length) : tip;
  return {
    path: `M${point(start)}Q${point(knee)} ${point(end)}`,
    head: head ? headOf(end, tip, head.half) : "",
    middle: { x: (from.x + to.x) / 2 + (dy * bend) / 2, y: (from.y + to.y) / 2 - (dx * bend) / 2 },
    slope: dx === 0 ? 90 : (Math.atan(dy / dx) * 180) / Math.PI,
    length,
  };
}

/** The place so far from one place on the way to another. */
function towards(from: Position, to: Position, distance: number): Position {
  const away = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const share = distance / away;
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function headOf(base: Position, tip: Position, half: number): string {
  const away = Math.hypot(tip.x - base.x, tip.y - base.y) || 1;
  const across = {
    x: (-(tip.y - base.y) / away) * half,
    y: ((tip.x - base.x) / away) * half,
  };
  const [one, other] = [
    { x: base.x + across.x, y: base.y + across.y },
    { x: base.x - across.x, y: base.y - across.y },
  ];
  return `M${point(tip)}L${point(one)}L${point(other)}Z`;
}

function point({ x, y }: Position): string {
  return `${tenths(x)} ${tenths(y)}`;
}

function tenths(value: number): number {
  return Math.round(value * 10) / 10;
}
