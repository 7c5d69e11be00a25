import type { Parser } from "chrono-node";
import type { Span } from "../../attribution.ts";
import { monthNumber } from "./months.ts";
import { createPhrase, type Meaning, textBefore } from "./phrase.ts";
import { readStep, type Step } from "./steps.ts";

const MONTH =
  "January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\\.";
/** Words that are names of people or verbs too, or too short to stand for a month on their own. */
const UNSURE = /^(?:March|April|May|June|August)$|\.$/;
const BEFORE_TIME = /\b(?:in|since|until|till|by|during|through|from|before|after|of)$/i;
const BEFORE_SLASH = /\b(?:on|since|until|till|by|from|before|after|dated)$|\($/i;
/** Before the time of something said or written: “an August speech”, “his 2002 book”. */
const OWNER = "(?:his|her|its|their|my|our|an?|the)";
const SAID =
  "(?= (?:book|memoir|report|study|interview|speech|letter|essay|article|paper|op-ed|column|statement|memo|address|debate|rally)\\b)";
const SAYS = new RegExp(`^${SAID}`);
/** Never a day, though they look like one. */
const SLASH_NAMES = ["9/11", "24/7", "7/7"];

/** Months, years, decades and days with a slash; `chooseYear` finds the year of those that have none. */
export function createCalendarPhrases(
  chooseYear: (month: number, day: number | null, at: Span, step: Step) => number | null,
): Parser[] {
  const readMonth = (match: RegExpMatchArray, at: Span, text: string): Meaning | null => {
    const [, part, which, name = "", year] = match;
    const led =
      part || which || SAYS.test(text.slice(at.end)) || BEFORE_TIME.test(textBefore(text, at));
    if (!year && !led && UNSURE.test(name)) return null;
    const month = monthNumber(name);
    const chosen = year ? Number(year) : chooseYear(month, null, at, readStep(which));
    if (!chosen) return null;
    return { from: { year: chosen, month }, approximate: part !== undefined };
  };
  const readSlash = (match: RegExpMatchArray, at: Span, text: string): Meaning | null => {
    const [words, first, second, yearWord] = match;
    if (!yearWord && (SLASH_NAMES.includes(words) || !BEFORE_SLASH.test(textBefore(text, at)))) {
      return null;
    }
    const [day, month] =
      Number(second) > 12 ? [second, first].map(Number) : [first, second].map(Number);
    if (!day || !month || month > 12 || day > 31) return null;
    const year = yearWord ? Number(yearWord.padStart(4, "20")) : chooseYear(month, day, at, 0);
    return year ? { from: { year, month, day } } : null;
  };
  return [
    createPhrase(
      new RegExp(
        `(?:(early|late|mid)(?:-| in | ))?(?:(last|this past|this|next) )?(${MONTH})(?:,? (?:of )?((?:19|20)\\d\\d)\\b)?(?! ?\\d|\\w)`,
      ),
      readMonth,
    ),
    createPhrase(/(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)\d\d|\d\d))?(?![\d/])/, readSlash),
    createPhrase(
      // With its preposition, since chrono leaves out what is but a number.
      /(?:(?:in|since|until|till|by|during|through|from|before|after|of) |(early|late|mid)[- ])((?:19|20)\d\d)(?![\w%]|[,.]\d|-\d)/i,
      ([, part, year]) => ({ from: { year: Number(year) }, approximate: part !== undefined }),
    ),
    createPhrase(new RegExp(`${OWNER} ((?:19|20)\\d\\d)${SAID}`, "i"), ([, year]) => ({
      from: { year: Number(year) },
    })),
    createPhrase(/(?:(?:early|late|mid)[- ])?((?:19|20)\d)0s\b/, (match) => ({
      from: { year: Number(`${match[1]}0`) },
      through: { year: Number(`${match[1]}9`) },
      approximate: true,
    })),
  ];
}
