import type { KnownDate } from "../../lib/dates.ts";

/** A date on the axis of time, in milliseconds. An end that is not known is null. */
export interface Span {
  readonly from: number | null;
  readonly to: number | null;
  /** Where the mark stands: amid the span, or at the bound that is known. */
  readonly at: number;
  /** The text says “about”: the ends are drawn soft. */
  readonly approximate: boolean;
}

/** The span of a date; null if neither bound is known. */
export function spanOf(date: KnownDate | null): Span | null {
  const from = date?.from ? Date.parse(date.from) : null;
  const to = date?.to ? Date.parse(date.to) : null;
  const at = from !== null && to !== null ? (from + to) / 2 : (from ?? to);
  return at === null ? null : { from, to, at, approximate: date?.approximate ?? false };
}
