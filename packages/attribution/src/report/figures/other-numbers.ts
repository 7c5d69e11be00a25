import { isGroup, isIdiom, isTimeOfPerson } from "./people.ts";
import type { Quantity } from "./quantities.ts";
import { findUnit } from "./units.ts";

const month = `(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)`;
const labels = String.raw`(?:no\.?|nos\.|number|numbers|pages?|pp?\.|chapter|section|article|title|channel|flight|routes?|interstate|room|act|proposition|amendment|phase|level|grade|class|season|episode|verse|part|volume|version|top|war|aged?|ages|for age|rule)`;
/** What stands before a number that names, dates or ages. */
const naming = [
  new RegExp(String.raw`\b${month}\.?\s(?:\d{1,2}\s?[-–]\s?)?$`, "u"),
  new RegExp(String.raw`\b${labels}\s?$`, "iu"),
  /\b(?:Day|Week|Super|Fortune|Apollo|World War)\s$/u,
];
/** What stands behind a date, a clock time, an age. */
const dating = [
  new RegExp(String.raw`^\s(?:of\s)?${month}\b`, "u"),
  /^\s?(?:[ap]\.?m\b|o['’]clock|[ECMP][SD]?T\b|GMT\b|BC\b|AD\b)/iu,
  /^[\s-](?:figures?|digits?)\b/iu,
  // An address.
  /^(?:\s(?:\p{Lu}\p{L}*\.?|\p{N}+(?:st|nd|rd|th))){1,3}?\s(?:Street|St\.|Avenue|Ave\.|Road|Boulevard|Drive|Lane|Square)/u,
  /^[\s\p{Pd}](?:years?|months?|weeks?|days?)[\s\p{Pd}]olds?\b/iu,
];
const definite =
  /\b(?:the|these|those|this|both|his|her|their|its|our|your|my|other|last|first|next|past|top|same|any|every|no|which)\s(?:(?:last|first|next|past|top|other|same|final|remaining)\s)?$/iu;
const era = /\b(?:last|past|next|first|coming|previous|recent|final|these|every)\s$/iu;
const ago = /^\s(?:ago|earlier|later|before|after|hence|from\s(?:now|today))\b/iu;

/** Qualifiers that a year can have as well: “since about 2010”, “under the 2013 bill”. */
const temporal = /^(?:about|around|some|under|over|above|below|circa)\b/iu;
const single = /\b(?:only|just|exactly)\s$/iu;

function isYear(text: string, { min, max, qualifier, unit, start, number }: Quantity): boolean {
  const bare = /^\p{N}{4}(?!\p{N}|,\p{N})/u.test(text.slice(number));
  const value = max ?? min ?? 0;
  const isLoose = ["EXACT", "RANGE"].includes(qualifier) || temporal.test(text.slice(start));
  return bare && isLoose && !unit && value >= 1500 && value <= 2100;
}

/** “Apollo 11”, “May 4”, “9 a.m.”, “74-year-old”, “the two”, “two weeks ago”, “the top 1 percent”. */
export function isOtherNumber(text: string, quantity: Quantity): boolean {
  const head = text.slice(0, quantity.start);
  const tail = text.slice(quantity.end);
  const unit = findUnit(tail);
  const behind = unit ? tail.slice(unit.length) : tail;
  const spelled = /^\p{L}/u.test(text.slice(quantity.number));
  if (isYear(text, quantity) && (!unit || unit.dimension === "duration")) return true;
  if (isGroup(text, quantity) || isIdiom(text, quantity) || isTimeOfPerson(text, quantity))
    return true;
  if (/^911$/u.test(text.slice(quantity.start, quantity.end))) return true;
  if (dating.some((words) => words.test(tail))) return true;
  if (!quantity.unit && naming.some((words) => words.test(head)) && unit?.dimension !== "share")
    return true;
  if (/['’‘]$/u.test(head) && /^\d\d(?!\p{N}|[,%]|\s\p{Ll}+s\b)/u.test(text.slice(quantity.number)))
    return true;
  if (unit?.dimension === "duration" && (era.test(head) || ago.test(behind))) return true;
  if (/\p{Lu}\p{L}+,\s$/u.test(head) && /^,/u.test(tail) && (quantity.max ?? 0) < 100) return true;
  if (/\p{N}[-–]$/u.test(head) || /^[-–]\p{N}/u.test(tail)) return true;
  const isPronoun = !["AT_LEAST", "MORE_THAN"].includes(quantity.qualifier) && quantity.max === 1;
  if (spelled && isPronoun && /^\sof\b/u.test(tail)) return true;
  if (spelled && isPronoun && /^\s(?:day|point|foot)\b/iu.test(tail)) return true;
  const isExact = quantity.qualifier === "EXACT" && !unit;
  if (spelled && isExact && quantity.max === 1) return !single.test(head);
  return spelled && isExact && (quantity.max ?? 0) <= 12 && definite.test(head);
}
