import type { Quantity } from "./quantities.ts";
import { findUnit } from "./units.ts";

const GROUP =
  /\b(?:top|bottom|middle|upper|lower|richest|poorest|wealthiest|highest|lowest)(?:-(?:earning|paid|income))?\s$/iu;
const PERSON =
  "wife|husband|spouse|partner|friend|colleague|girlfriend|boyfriend|companion|neighbou?r|resident|veteran|employee|incumbent|member|widow|marriage";
const OF_PERSON = new RegExp(String.raw`\b(?:${PERSON})s?\sof\s$`, "iu");
const YEARS_OF_PERSON = new RegExp(
  String.raw`^[\s-](?:years?|months?|decades?)[\s-](?:${PERSON})s?\b`,
  "iu",
);
/** “behind her 100 percent” */
const BACKED =
  /\b(?:agree\w*|support\w*|back(?:s|ed|ing)?|behind|stand\w*|stood|believe[sd]?|giv(?:e|es|ing)|gave|committed)\s(?:\p{L}+\s){0,3}$/iu;
const IDIOM =
  /^\s(?:wrong|right|sure|certain|behind|correct|true|false|committed|confident|clear|convinced|with|against|agree|in\sfavou?r|on\sboard|opposed|honest|safe|positive|loyal|ready|accurate|serious|dedicated|supportive|healthy|focused)\b/iu;

/** “the top 1 percent”, “the middle one-fifth”: a group of people and no share that is told. */
export function isGroup(text: string, { start, end, unit }: Quantity): boolean {
  const isShare = unit === "percent" || findUnit(text.slice(end))?.unit === "percent";
  const isRate = /^\s(?:\p{L}+\s){1,2}?(?:rate|bracket|tariff|price)s?\b/u.test(text.slice(end));
  return isShare && !isRate && GROUP.test(text.slice(0, start));
}

/** “100 percent sure”, “behind her 100 percent” */
export function isIdiom(text: string, { start, end, min, max }: Quantity): boolean {
  const value = max ?? min ?? 0;
  const unit = findUnit(text.slice(end));
  if (unit?.unit !== "percent" || ![100, 110, 150, 200, 1000].includes(value)) return false;
  const behind = text.slice(end + unit.length);
  const isAtEnd = /^\s*(?:[.,;!?”"’')]|$)/u.test(behind);
  return IDIOM.test(behind) || (isAtEnd && BACKED.test(text.slice(0, start)));
}

/** “his wife of 20 years”, “a 30-year veteran” */
export function isTimeOfPerson(text: string, { start, end }: Quantity): boolean {
  if (YEARS_OF_PERSON.test(text.slice(end))) return true;
  const unit = findUnit(text.slice(end));
  return unit?.dimension === "duration" && OF_PERSON.test(text.slice(0, start));
}
