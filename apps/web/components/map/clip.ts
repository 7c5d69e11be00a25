import type { Point } from "./mercator.ts";
import type { Box } from "./outline-pieces.ts";

interface Edge {
  readonly axis: "x" | "y";
  readonly at: number;
  /** The side that is kept: 1 beyond the edge, -1 before it. */
  readonly side: 1 | -1;
}

/** The part of an area that lies in a box (Sutherland and Hodgman's way); its new edges run along the box. */
export function clipRing(ring: readonly Point[], box: Box): readonly Point[] {
  const edges: readonly Edge[] = [
    { axis: "x", at: box.west, side: 1 },
    { axis: "x", at: box.east, side: -1 },
    { axis: "y", at: box.north, side: 1 },
    { axis: "y", at: box.south, side: -1 },
  ];
  return edges.reduce(clipAt, ring);
}

function clipAt(ring: readonly Point[], { axis, at, side }: Edge): readonly Point[] {
  const depth = (point: Point) => (point[axis] - at) * side;
  if (ring.every((point) => depth(point) >= 0)) return ring;
  let before = ring.at(-1);
  return ring.flatMap((point) => {
    const previous = before;
    before = point;
    if (!previous || depth(previous) >= 0 === depth(point) >= 0)
      return depth(point) >= 0 ? [point] : [];
    const crossing = cross(previous, point, depth(previous) / (depth(previous) - depth(point)));
    return depth(point) >= 0 ? [crossing, point] : [crossing];
  });
}

function cross(from: Point, to: Point, share: number): Point {
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The stretches of a line that touch a box, each with one point more at both ends. */
export function lineRuns(line: readonly Point[], box: Box): Point[][] {
  const runs: Point[][] = [];
  let run: Point[] = [];
  for (const [index, point] of line.entries()) {
    const next = line[index + 1];
    const touches = next !== undefined && touchesBox(point, next, box);
    if (run.length > 0 || touches) run.push(point);
    if (!touches && run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return runs;
}

/** True if the box around a stretch meets the box: a little more than is needed, and never less. */
function touchesBox(from: Point, to: Point, box: Box): boolean {
  return (
    Math.min(from.x, to.x) <= box.east &&
    Math.max(from.x, to.x) >= box.west &&
    Math.min(from.y, to.y) <= box.south &&
    Math.max(from.y, to.y) >= box.north
  );
}
