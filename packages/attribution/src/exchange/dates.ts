import type { StatedDate } from "../report/report.ts";

/** A date as the exchange format has it. */
export function dateOf(date: StatedDate, text: string, basis: "STATED" | "INFERRED" = "STATED") {
  return {
    ...(date.from && { from: date.from }),
    ...(date.to && { to: date.to }),
    precision: date.precision,
    approximate: date.approximate,
    basis,
    text: text.slice(date.span.start, date.span.end),
  };
}

/** `2024-08-14` as a whole day in UTC. */
export function wholeDay(day: string) {
  const from = new Date(`${day}T00:00:00Z`);
  const to = new Date(from.getTime() + 86_400_000);
  const instant = (time: Date) => time.toISOString().replace(".000", "");
  return { from: instant(from), to: instant(to), precision: "DAY", basis: "STATED" } as const;
}
