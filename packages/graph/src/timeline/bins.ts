import type { TimelineSpan } from "./timeline.records.ts";

/** A unit of the calendar in UTC. */
export type TimelineUnit = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

const hour = 3_600_000;
const day = 24 * hour;

/** How long a unit lasts at least, in milliseconds. */
export const unitLength: Readonly<Record<TimelineUnit, number>> = {
  HOUR: hour,
  DAY: day,
  WEEK: 7 * day,
  MONTH: 28 * day,
  YEAR: 365 * day,
};

/** A span no longer than this lies in one unit. */
const longest: Readonly<Record<TimelineUnit, number>> = {
  ...unitLength,
  MONTH: 31 * day,
  YEAR: 366 * day,
};

/**
 * Counts spans by units of the calendar, each where its middle lies; those that are longer than the unit, or
 * open at an end, stay as they are. In order of time, those that are open at the start first.
 */
export function binsOf(spans: readonly TimelineSpan[], unit: TimelineUnit): TimelineSpan[] {
  const bins = new Map<string, TimelineSpan>();
  for (const span of spans) {
    const bin = binOf(span, unit);
    const key = `${bin.kind} ${bin.from} ${bin.to}`;
    const known = bins.get(key);
    bins.set(key, { ...bin, count: bin.count + (known?.count ?? 0) });
  }
  return [...bins.values()].sort((one, other) => compare(one.from ?? "", other.from ?? ""));
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function binOf(span: TimelineSpan, unit: TimelineUnit): TimelineSpan {
  const { from, to } = span;
  if (from === null || to === null) return span;
  const start = Date.parse(from);
  const length = Date.parse(to) - start;
  if (length > longest[unit]) return span;
  const begin = beginOf(start + Math.floor(length / 2), unit);
  return { ...span, from: iso(begin), to: iso(endOf(begin, unit)) };
}

/** Where the unit begins that holds an instant. */
function beginOf(instant: number, unit: TimelineUnit): number {
  const date = new Date(instant);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  if (unit === "YEAR") return Date.UTC(year, 0);
  if (unit === "MONTH") return Date.UTC(year, month);
  if (unit === "HOUR") return Math.floor(instant / hour) * hour;
  const midnight = Date.UTC(year, month, date.getUTCDate());
  // Sunday is 0: a week begins on Monday.
  return unit === "DAY" ? midnight : midnight - ((date.getUTCDay() + 6) % 7) * day;
}

function endOf(begin: number, unit: TimelineUnit): number {
  const date = new Date(begin);
  if (unit === "YEAR") return Date.UTC(date.getUTCFullYear() + 1, 0);
  if (unit === "MONTH") return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1);
  return begin + unitLength[unit];
}

function iso(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
