import { formatDate, instant, type KnownDate } from "../../lib/dates.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A date as exactly as it is known, its months written out: “about 14 August 2024”. */
export function longDate(date: KnownDate): string {
  return writeOut(formatDate(date));
}

/** The day of an instant in UTC: “24 November 2026”. */
export function longDay(iso: string): string {
  return writeOut(instant(iso, "DAY", "UTC"));
}

function writeOut(words: string): string {
  const short = /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g;
  return words.replaceAll(short, (name) => months.find((month) => month.startsWith(name)) ?? name);
}

/** The days that a date spans, as numbers, as fine as it is known; an open end is null. */
export interface DaySpan {
  readonly first: readonly number[] | null;
  /** The last day in it; null also where it is one with `first`. */
  readonly last: readonly number[] | null;
  readonly isRange: boolean;
}

export function daySpan({ from, to, precision, zone }: KnownDate): DaySpan {
  const fineness = precision === "YEAR" ? 1 : precision === "MONTH" ? 2 : 3;
  const isRange = precision === "RANGE" || !from || !to;
  const first = from ? dayNumbers(from, zone).slice(0, fineness) : null;
  // The span is half-open: its last day is the one before its end.
  const end = isRange && to ? new Date(Date.parse(to) - 1).toISOString() : null;
  return { first, last: end ? dayNumbers(end, zone) : null, isRange };
}

/** Year, month and day of an instant, counted in a zone. */
export function dayNumbers(iso: string, zone: string): readonly number[] {
  const [day = "", name = "", year = ""] = instant(iso, "DAY", zone).split(" ");
  const month = months.findIndex((month) => month.startsWith(name)) + 1;
  return [Number(year), month, Number(day)];
}

/** ISO 8601: “2024-08-14”, “2024-08”. */
export function isoDay(numbers: readonly number[]): string {
  return numbers
    .map((number, place) => String(number).padStart(place === 0 ? 4 : 2, "0"))
    .join("-");
}
