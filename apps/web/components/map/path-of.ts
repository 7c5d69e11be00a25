import type { Point } from "./mercator.ts";

/** Points nearer than this to the one before are left out, in pixels both ways. */
const least = 1.5;

/** A line or ring as an SVG path in whole pixels, each point as its step from the one before. */
export function pathOf(points: readonly Point[], closed: boolean): string {
  const [first, ...rest] = points;
  if (!first) return "";
  let kept = first;
  let [x, y] = [Math.round(first.x), Math.round(first.y)];
  const start = `M${x} ${y}`;
  let steps = "";
  for (const [index, point] of rest.entries()) {
    const isLast = index === rest.length - 1 && !closed;
    const isNear = Math.abs(point.x - kept.x) < least && Math.abs(point.y - kept.y) < least;
    if (isNear && !isLast) continue;
    kept = point;
    const [dx, dy] = [Math.round(point.x) - x, Math.round(point.y) - y];
    if (dx === 0 && dy === 0) continue;
    steps += `${steps === "" || dx < 0 ? "" : " "}${dx}${dy < 0 ? "" : " "}${dy}`;
    x += dx;
    y += dy;
  }
  if (steps === "") return "";
  return closed ? `${start}l${steps}z` : `${start}l${steps}`;
}
