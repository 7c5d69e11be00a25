import type { Parser } from "chrono-node";
import type { Span } from "../../attribution.ts";
import { type Day, mondayOf, shiftDay, weekdayOf } from "./day.ts";
import { MONTH_STEMS } from "./months.ts";
import { createPhrase, type Meaning, textBefore } from "./phrase.ts";
import { readStep } from "./steps.ts";
import type { Tense } from "./tense.ts";

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const PART_OF_DAY = "(?: (?:morning|afternoon|evening|night))?";
// “Tuesday, Aug. 6” is left to chrono, which reads the day from the date; “Saturday Night Live” is a programme.
const NO_DATE = `(?! (?:Night )?Live|,? (?:(?:${MONTH_STEMS.join("|")})[a-z]*\\.? )?\\d)`;
const WEEKDAY = new RegExp(
  `(?:(last|next|this past|this coming|this|past|coming) )?(${WEEKDAYS.join("|")})\\b${PART_OF_DAY}(?: (last|next) week)?${NO_DATE}`,
  "i",
);
/** “Super Tuesday” has its own date, which the words do not tell. */
const NAMED = /\b(?:Super|Black|Good|Ash|Bloody)$/;
// Not in capitals, which are a newspaper.
const NEAR_DAY = new RegExp(
  `([Tt]o(?:day|night|morrow)|[Yy]esterday|[Ll]ast night|[Tt]his (?:morning|afternoon|evening))${PART_OF_DAY}\\b(?! show)`,
);

/** “Yesterday”, “on Tuesday”, “last Saturday”, “over the weekend”, as news means them on the day of publication. */
export function createDayPhrases(today: Day, tense: (at: Span) => Tense | null): Parser[] {
  const readWeekday = (match: RegExpMatchArray, at: Span, text: string): Meaning | null => {
    if (NAMED.test(textBefore(text, at))) return null;
    const [, which = "", name = "", week] = match;
    const weekday = WEEKDAYS.indexOf(name.toLowerCase());
    if (week) {
      const monday = shiftDay(mondayOf(today), { days: 7 * readStep(week) });
      return { from: shiftDay(monday, { days: (weekday + 6) % 7 }) };
    }
    const back = (weekdayOf(today) - weekday + 7) % 7;
    const step = readStep(which);
    if (step > 0) return { from: shiftDay(today, { days: 7 - back }) };
    if (step < 0) return { from: shiftDay(today, { days: -(back || 7) }) };
    const ahead = back > 0 && (which !== "" || tense(at) === "AHEAD");
    return { from: shiftDay(today, { days: ahead ? 7 - back : -back }) };
  };
  const readNearDay = (match: RegExpMatchArray, at: Span, text: string): Meaning | null => {
    // A newspaper.
    if (/^T/.test(match[0]) && /\p{Lu}\S*$/u.test(textBefore(text, at))) return null;
    const back = /yesterday|last/i.test(match[0]) ? -1 : 0;
    return { from: shiftDay(today, { days: /tomorrow/i.test(match[0]) ? 1 : back }) };
  };
  const readWeekend = (match: RegExpMatchArray): Meaning => {
    const saturday = shiftDay(mondayOf(today), { days: 5 + 7 * readStep(match[1]) });
    return { from: saturday, through: shiftDay(saturday, { days: 1 }) };
  };
  return [
    createPhrase(NEAR_DAY, readNearDay),
    createPhrase(WEEKDAY, readWeekday),
    createPhrase(/(this past|this|last|next|over the) weekend\b/i, readWeekend),
  ];
}
