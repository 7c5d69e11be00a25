import type { DateRecord } from "@sayso/graph";

/** “on 14 August 2024”, “in August 2024”, “around 14 August 2024”, in the zone in which it was counted. */
export function datePhrase(date: DateRecord): string {
  const words = spanPhrase(date);
  return date.basis === "INFERRED" ? `${words} (date inferred)` : words;
}

function spanPhrase({ from, to, precision, approximate, zone }: DateRecord): string {
  const first = from && dayIn(zone, new Date(from));
  // The end is the first instant after the span: the day before it is the last day of the span.
  const last = to && dayIn(zone, new Date(Date.parse(to) - 1));
  if (!first) return last ? `no later than ${last}` : "on an unknown date";
  if (precision === "MONTH") return `${approximate ? "around" : "in"} ${withoutDay(first)}`;
  if (precision === "YEAR") return `${approximate ? "around" : "in"} ${first.split(" ").at(-1)}`;
  if (precision === "RANGE") {
    if (!last) return `on or after ${first}`;
    if (first !== last) return `between ${first} and ${last}`;
  }
  return `${approximate ? "around" : "on"} ${first}`;
}

function withoutDay(day: string): string {
  return day.split(" ").slice(1).join(" ");
}

function dayIn(zone: string, instant: Date): string {
  return new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: zone }).format(instant);
}
