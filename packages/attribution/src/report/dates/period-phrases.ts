import type { Parser } from "chrono-node";
import { COUNT, readCount } from "./counts.ts";
import { type Day, shiftDay } from "./day.ts";
import { firstDayOf, periodAt, readUnit, shiftBy, UNIT } from "./period.ts";
import { createPhrase, type Meaning } from "./phrase.ts";
import { readStep } from "./steps.ts";

const SEASONS = ["spring", "summer", "fall", "autumn", "winter"];
const SEASON_MONTHS = [3, 6, 9, 9, 12];

const COUNTED = new RegExp(
  `(${COUNT}) (${UNIT})s? (ago|earlier|before|later|after)\\b(?! the\\b)`,
  "i",
);
const BESIDE = new RegExp(`(?:the|that) (previous|next|following|same) (${UNIT}|morning)\\b`, "i");
const CURRENT = new RegExp(`(earlier |later )?(this past|this|last|next) (${UNIT})\\b`, "i");
const STRETCH = new RegExp(`the (last|past|next|coming) (?:(${COUNT}) )?(${UNIT})s?\\b`, "i");
const FIRST_DAY = /(?:the )?(?:start|beginning) of the (day|week|month|year)\b/i;
const SEASON = new RegExp(`(this|last|next) (${SEASONS.join("|")})\\b`, "i");

/**
 * Days and longer periods that are counted: “two weeks ago”, “last year”, “earlier this month”. Those that count from
 * what was told before (“a day later”) count from `anchor`; only what lies behind may count from publication instead.
 */
export function createPeriodPhrases(today: Day, anchor: Day | null): Parser[] {
  const readCounted = (match: RegExpMatchArray): Meaning | null => {
    const { count, vague } = readCount(match[1] ?? "");
    const unit = readUnit(match[2]);
    const behind = !/later|after/i.test(match[3] ?? "");
    const origin = /ago/i.test(match[3] ?? "") ? today : (anchor ?? (behind ? today : null));
    const approximate = vague || unit !== "day";
    return origin && { ...periodAt(origin, unit, behind ? -count : count), approximate };
  };
  const readBeside = (match: RegExpMatchArray): Meaning | null => {
    const step = readStep(match[1]);
    const origin = anchor ?? (step < 0 ? today : null);
    return origin && periodAt(origin, readUnit(match[2]), step);
  };
  const readCurrent = (match: RegExpMatchArray): Meaning | null => {
    const [, part, which, word = ""] = match;
    // “This Week” is a programme.
    if (/^\p{Lu}/u.test(word)) return null;
    const unit = readUnit(word);
    const step = readStep(which);
    if (part && step === 0 && /earlier/i.test(part)) {
      return { from: firstDayOf(unit, today), through: today };
    }
    return { ...periodAt(today, unit, step), approximate: part !== undefined };
  };
  const readStretch = (match: RegExpMatchArray): Meaning => {
    const count = readCount(match[2] ?? "a").count;
    const far = shiftBy(today, readUnit(match[3]), count * readStep(match[1]));
    const [from, through] =
      readStep(match[1]) < 0 ? [far, today] : [shiftDay(today, { days: 1 }), far];
    return { from, through, approximate: true };
  };
  const readSeason = (match: RegExpMatchArray): Meaning => {
    const month = SEASON_MONTHS[SEASONS.indexOf(match[2]?.toLowerCase() ?? "")] ?? 1;
    const over = month + 2 < today.month;
    const step = readStep(match[1]);
    // The last one is this year's where that is over, and the next one where that has not begun.
    const years = (step < 0 && over) || (step > 0 && month > today.month) ? 0 : step;
    const first = shiftDay({ year: today.year, month, day: 1 }, { years });
    const last = shiftDay(first, { months: 2 });
    return {
      from: { year: first.year, month },
      through: { year: last.year, month: last.month },
      approximate: true,
    };
  };
  return [
    createPhrase(COUNTED, readCounted),
    createPhrase(BESIDE, readBeside),
    createPhrase(CURRENT, readCurrent),
    createPhrase(STRETCH, readStretch),
    createPhrase(FIRST_DAY, (match) => ({ from: firstDayOf(readUnit(match[1]), anchor ?? today) })),
    createPhrase(SEASON, readSeason),
  ];
}
