import type { Span } from "../../attribution.ts";
import type { Qualifier } from "../report.ts";
import { readNumber } from "./number-words.ts";
import { listNumerals, type Numeral } from "./numerals.ts";
import { findQualifierAfter, findQualifierBefore } from "./qualifiers.ts";
import { findUnit } from "./units.ts";

/** One number or two ends of a range, with the words that qualify it, before its unit is known. */
export interface Quantity extends Span {
  readonly min: number | null;
  readonly max: number | null;
  readonly qualifier: Qualifier;
  /** `dollar`, `percent` where the number itself says so. */
  readonly unit: string | null;
  /** Where the first number begins. */
  readonly number: number;
}

const rangeGap =
  /^(?:\s?[-–—]\s?|-?\s(?:to|or)\s|\sto\s(?:more\sthan|over|nearly|almost|about|around|up\sto)\s|\s?(?:%|per\s?cent)(?:\s?[-–]\s?|\s(?:to|or)\s))$/iu;
const odds = /^\s(?:in|out\sof)\s(?:every\s|each\s)?$/iu;

function unitOf({ kind, currency }: Numeral): string | null {
  return kind === "FRACTION" ? "percent" : currency;
}

/** Which of `min` and `max` a qualifier allows. */
export function bounded(
  value: number,
  qualifier: Qualifier,
): Pick<Quantity, "min" | "max" | "qualifier"> {
  const min = ["AT_MOST", "LESS_THAN"].includes(qualifier) ? null : value;
  const max = ["AT_LEAST", "MORE_THAN"].includes(qualifier) ? null : value;
  return { min, max, qualifier };
}

/** “cut by $5 over six years” is no more than six years. */
function isDuring(text: string, start: number, { end }: Numeral): boolean {
  const isOver = /^over\s/iu.test(text.slice(start));
  const compares = /\b(?:for|in|of|is|was|took|lasted|lasting|after|just|well)\s$/iu;
  const measured = isOver && findUnit(text.slice(end))?.dimension === "duration";
  return measured && !compares.test(text.slice(0, start));
}

function readOne(text: string, numeral: Numeral): Quantity {
  const stands = findQualifierBefore(text, numeral.start);
  const before = stands && isDuring(text, stands.start, numeral) ? null : stands;
  const after = findQualifierAfter(text, numeral.end);
  const stated = before ?? after;
  const qualifier = stated?.qualifier ?? (numeral.kind === "CROWD" ? "AT_LEAST" : "EXACT");
  return {
    ...bounded(numeral.value, numeral.kind === "CROWD" ? "AT_LEAST" : qualifier),
    start: before?.start ?? numeral.start,
    end: after?.end ?? numeral.end,
    number: numeral.start,
    unit: unitOf(numeral),
  };
}

const scaleAtEnd = /(?:dozen|hundred|thousand|million|billion|trillion|[mbt]n|[mk])$/iu;

/** Null where the two are no range: a score, a change. */
function readTwo(text: string, low: Numeral, high: Numeral): Quantity | null {
  const [scale] = scaleAtEnd.exec(text.slice(high.start, high.end)) ?? [];
  const isScaled = scaleAtEnd.test(text.slice(low.start, low.end));
  // “5 to 10 million”: both ends are millions.
  const min = scale && !isScaled && low.value < 1000 ? low.value * readNumber(scale) : low.value;
  if (min >= high.value) return null;
  const between = /\bbetween\s$/iu.exec(text.slice(0, low.start))?.index;
  return {
    ...{ min, max: high.value, qualifier: "RANGE" },
    start: between ?? findQualifierBefore(text, low.start)?.start ?? low.start,
    ...{ end: high.end, number: low.start, unit: unitOf(high) ?? unitOf(low) },
  };
}

function readOdds(text: string, part: Numeral, whole: Numeral): Quantity {
  const value = Math.round((part.value / whole.value) * 1000) / 10;
  return { ...readOne(text, { ...part, kind: "FRACTION", value }), end: whole.end };
}

/** Numbers with their qualifiers; scores (“5-4”) are left out. */
export function listQuantities(text: string): Quantity[] {
  const found = listNumerals(text);
  const quantities: Quantity[] = [];
  for (let index = 0; index < found.length; index += 1) {
    const [one, two] = found.slice(index, index + 2);
    if (!one) break;
    const gap = two ? text.slice(one.end, two.start) : "";
    const opened = text.slice(Math.max(0, one.start - 8), one.start);
    const isChange = /\bfrom\s$/iu.test(opened);
    const isRange = rangeGap.test(gap) || (/^\sand\s$/u.test(gap) && /\bbetween\s$/iu.test(opened));
    if (two && isRange && !isChange) {
      const range = readTwo(text, one, two);
      if (range) quantities.push(range);
      else if (/\p{L}|%/u.test(gap) && !/^\sto\s$/iu.test(gap))
        quantities.push(readOne(text, one), readOne(text, two));
      index += 1;
    } else if (
      two &&
      odds.test(gap) &&
      one.value < two.value &&
      one.value < 10 &&
      two.value <= 100
    ) {
      quantities.push(readOdds(text, one, two));
      index += 1;
    } else quantities.push(readOne(text, one));
  }
  return quantities;
}
