import type { TimelineUnit } from "../../../generated/graphql.ts";
import type { Window } from "./window.ts";

const day = 86_400_000;

/** How long the longest of each unit lasts, in milliseconds. */
export const unitLengths: Readonly<Record<TimelineUnit, number>> = {
  HOUR: day / 24,
  DAY: day,
  WEEK: 7 * day,
  MONTH: 31 * day,
  YEAR: 366 * day,
};

const finestFirst = ["HOUR", "DAY", "WEEK", "MONTH"] as const satisfies readonly TimelineUnit[];

/** More bars than this would be thinner than a line. */
const mostBars = 330;

/** The finest unit by which a window can be counted. */
export function unitFor({ from, to }: Window): TimelineUnit {
  return finestFirst.find((unit) => (to - from) / unitLengths[unit] <= mostBars) ?? "YEAR";
}

export const unitWords: Readonly<Record<TimelineUnit, string>> = {
  HOUR: "hour",
  DAY: "day",
  WEEK: "week",
  MONTH: "month",
  YEAR: "year",
};
