import type { DateRecord } from "./dates.ts";

/** A half-open window of time with at least one end, as ISO instants in UTC. */
export interface TimeWindow {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/**
 * Whether a thing that is known to overlap a window lies in it for sure: its whole span does, and the span
 * is not approximate. Without a date it was placed by another clock, so it is only possible.
 */
export function containment(window: TimeWindow, date: DateRecord | null): "CERTAIN" | "POSSIBLE" {
  if (!date || date.approximate) return "POSSIBLE";
  const startsIn = window.from === undefined || (date.from !== null && date.from >= window.from);
  const endsIn = window.to === undefined || (date.to !== null && date.to <= window.to);
  return startsIn && endsIn ? "CERTAIN" : "POSSIBLE";
}
