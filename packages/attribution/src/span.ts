import type { Attribution, Span } from "./attribution.ts";

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** All spans of an attribution. */
export function partsOf({ source, cue, content }: Attribution): Span[] {
  return [source, cue, ...content].filter((span) => span !== null);
}

/** Where the first of its spans begins. */
export function startOf(attribution: Attribution): number {
  return Math.min(...partsOf(attribution).map(({ start }) => start));
}
