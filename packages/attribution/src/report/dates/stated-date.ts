import type { ParsedComponents, ParsedResult } from "chrono-node";
import type { Span } from "../../attribution.ts";
import type { StatedDate } from "../report.ts";
import { shiftDay, toDay } from "./day.ts";
import { APPROXIMATE } from "./phrase.ts";

/** What chrono read, as a stretch of time; `year` is for one that the words leave open. */
export function toStatedDate(result: ParsedResult, year: number, span: Span): StatedDate {
  const { start, end } = result;
  const endYear = end?.isCertain("year") ? (end.get("year") ?? year) : year;
  const precision = end ? "RANGE" : precisionOf(start);
  return {
    span,
    from: toIso(instantOf(start, year)),
    to: toIso(end ? instantAfter(end, endYear) : instantAfter(start, year)),
    precision,
    approximate: start.tags().has(APPROXIMATE),
  };
}

function precisionOf(parts: ParsedComponents): Exclude<StatedDate["precision"], "RANGE"> {
  if (parts.isCertain("minute") && parts.get("minute") !== 0) return "MINUTE";
  if (parts.isCertain("hour")) return "HOUR";
  if (parts.isCertain("day")) return "DAY";
  return parts.isCertain("month") ? "MONTH" : "YEAR";
}

function instantOf(parts: ParsedComponents, year: number): number {
  const [month, day] = [parts.get("month") ?? 1, parts.get("day") ?? 1];
  if (!parts.isCertain("hour")) return Date.UTC(year, month - 1, day);
  const minute = (parts.get("minute") ?? 0) - (parts.get("timezoneOffset") ?? 0);
  return Date.UTC(year, month - 1, day, parts.get("hour") ?? 0, minute);
}

function instantAfter(parts: ParsedComponents, year: number): number {
  const precision = precisionOf(parts);
  const from = instantOf(parts, year);
  if (precision === "MINUTE") return from + 60_000;
  if (precision === "HOUR") return from + 3_600_000;
  const next = shiftDay(toDay(toIso(from)), {
    days: precision === "DAY" ? 1 : 0,
    months: precision === "MONTH" ? 1 : 0,
    years: precision === "YEAR" ? 1 : 0,
  });
  return Date.UTC(next.year, next.month - 1, next.day);
}

function toIso(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, "Z");
}
