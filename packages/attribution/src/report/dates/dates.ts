import { Chrono, en, type ParsedResult } from "chrono-node";
import type { Span } from "../../attribution.ts";
import type { Report, StatedDate } from "../report.ts";
import { createCalendarPhrases } from "./calendar-phrases.ts";
import { countDays, type Day, toDay } from "./day.ts";
import { createDayPhrases } from "./day-phrases.ts";
import { MONTH_STEMS } from "./months.ts";
import { createPeriodPhrases } from "./period-phrases.ts";
import { toStatedDate } from "./stated-date.ts";
import type { Step } from "./steps.ts";
import { findTense, type Tense } from "./tense.ts";

/** Chrono serves diaries, where a bare day lies ahead: what it reads of these is read here as news means it. */
const OWN_PHRASES = [
  "on Tuesday",
  "two days ago",
  "in two days",
  "two days later",
  "14/8",
  "8/2015",
];
const STRICT = en.configuration.createConfiguration(true);
const CHRONO_PARSERS = STRICT.parsers.filter((parser) => {
  const alone = new Chrono({ parsers: [parser], refiners: [] });
  return OWN_PHRASES.every((phrase) => alone.parse(phrase).length === 0);
});

/** Chrono knows no capitals, but “may 2” is no date in print. */
const LOWER_CASE_MONTH = new RegExp(`\\b(?:${MONTH_STEMS.join("|").toLowerCase()})[a-z]*\\b`);

/** A day or month without a year that would lie so near ahead is not that of most of a year ago. */
const NEAR_AHEAD_DAYS = 120;
/** The same of a day where the words look back, as those do that tell of an agreement on what is to come. */
const VERY_NEAR_AHEAD_DAYS = 45;

/**
 * The times that a stretch of the text gives, in its order. Days count from the publication; “the previous day” counts
 * from `anchor`, the day of the statement before. Where neither is known, only times with a year are listed.
 */
export function listDates(report: Report, within: Span, anchor: Day | null = null): StatedDate[] {
  const today = report.publishedOn === null ? null : toDay(report.publishedOn);
  const text = report.text.slice(within.start, within.end).replaceAll("\u00a0", " ");
  const tense = (at: Span) =>
    findTense(report, { start: within.start + at.start, end: within.start + at.end });
  const chooseYear = (month: number, day: number | null, at: Span, step: Step) =>
    today && nearestYear(today, month, day, step, tense(at));

  const chrono = new Chrono({
    parsers: [
      ...(today ? createDayPhrases(today, tense) : []),
      ...(today ? createPeriodPhrases(today, anchor) : []),
      ...createCalendarPhrases(chooseYear),
      ...CHRONO_PARSERS,
    ],
    refiners: STRICT.refiners,
  });
  const instant = today
    ? new Date(Date.UTC(today.year, today.month - 1, today.day, 12))
    : new Date(0);

  return chrono.parse(text, { instant, timezone: 0 }).flatMap((result) => {
    const at = trim(result);
    const { start } = result;
    if (LOWER_CASE_MONTH.test(result.text)) return [];
    const year = start.isCertain("year")
      ? start.get("year")
      : start.isCertain("month") && start.isCertain("day")
        ? chooseYear(start.get("month") ?? 1, start.get("day") ?? 1, at, 0)
        : null;
    if (year === null) return [];
    return [
      toStatedDate(result, year, { start: within.start + at.start, end: within.start + at.end }),
    ];
  });
}

/** The last such day or month, the coming one where the words look ahead or where it is near and they do not look back. */
function nearestYear(
  today: Day,
  month: number,
  day: number | null,
  step: Step,
  tense: Tense | null,
): number {
  const current = { year: today.year, month, day: day ?? 1 };
  const distance = countDays(day === null ? { ...today, day: 1 } : today, current);
  // “Last March” in March is a year ago.
  const past = distance > 0 || (distance === 0 && step < 0) ? today.year - 1 : today.year;
  const coming = distance < 0 || (distance === 0 && step > 0) ? today.year + 1 : today.year;
  if (step !== 0) return step < 0 ? past : coming;
  if (tense === "AHEAD") return coming;
  if (tense === "BEHIND" && day === null) return past;
  const limit = tense === "BEHIND" ? VERY_NEAR_AHEAD_DAYS : NEAR_AHEAD_DAYS;
  return countDays(today, { ...current, year: coming }) <= limit ? coming : past;
}

/** Chrono takes the preposition and the comma around some phrases with it. */
function trim(result: ParsedResult): Span {
  const lead =
    result.text.match(
      /^(?:[\s,(]|(?:on|at|in|since|until|till|by|during|through|from|before|after|of|(?:his|her|its|their|my|our|an?|the)(?=\s\d{4}$))\s)*/i,
    )?.[0].length ?? 0;
  const tail = result.text.match(/[\s,)]*$/)?.[0].length ?? 0;
  return { start: result.index + lead, end: result.index + result.text.length - tail };
}
