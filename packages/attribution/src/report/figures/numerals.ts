import type { Span } from "../../attribution.ts";
import {
  partWord,
  readCrowd,
  readFraction,
  readNumber,
  scaleWord,
  smallWord,
} from "./number-words.ts";

/** A number as it stands in a text, before it is known whether it counts anything. */
export interface Numeral extends Span {
  readonly value: number;
  /** A CROWD is a plural without a number, “hundreds”; a FRACTION has its value in percent. */
  readonly kind: "NUMBER" | "CROWD" | "FRACTION";
  /** “dollar” where a sign stands before it. */
  readonly currency: string | null;
}

const currencies = new Map([
  ["$", "dollar"],
  ["£", "pound sterling"],
  ["€", "euro"],
  ["¥", "yen"],
  ["₽", "rouble"],
  ["₴", "hryvnia"],
]);

const owner = "(?:the|my|his|her|its|their|our|all|those|these)";
const digits = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|\.\d+`;
const attached = String.raw`(?:\s|-)?(?:${scaleWord}|[bmt]n|[mk])(?![\p{L}\p{N}])`;
const fraction = String.raw`(?:(?:(?:an?|one|two|three|four)[\s-])?(?:${partWord})s?(?=\sof\b(?!\san?\s(?:${scaleWord})\b))|half(?=\s${owner}\b)|(?:two|three|four)[\s-](?:${partWord})s\b)`;
const crowd = String.raw`(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?:\sof\s(?:thousands|millions|billions|trillions))?`;
const spoken = String.raw`(?:(?:half|an?\squarter\sof)\san?|an?)\s(?:${scaleWord})|(?:${smallWord})`;
const more = String.raw`(?:(?<=ty)[\s-](?:${smallWord})|(?<=${scaleWord.replaceAll("|", "|(?:)")})\s(?:and\s)?(?:${smallWord})|(?:\s|-)(?:${scaleWord}))`;
const numeral = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{L}[-–]|[\p{L}\p{N}][.:/+’'&]|[#_@/])(?:` +
    `(?<fraction>${fraction})|(?<crowd>${crowd})|` +
    String.raw`(?<currency>(?:US|C|A)?[$£€¥₽₴]\s?)?(?<number>(?:${digits})(?:\sand\sa\shalf)?(?:${attached})?|(?:${spoken})(?:\sand\sa\shalf)?${more}*)` +
    String.raw`)(?![\p{L}\p{N}]|[.:/+’'&][\p{L}\p{N}])`,
  "giu",
);

/** “half of 1 percent” is 0.5 percent. */
function withParts(text: string, found: readonly Numeral[]): Numeral[] {
  return found.flatMap((one, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    if (before && isPartOf(text, before, one)) return [];
    if (!after || !isPartOf(text, one, after)) return [one];
    return [{ ...after, start: one.start, value: one.value / 100 }];
  });
}

function isPartOf(text: string, part: Numeral, whole: Numeral): boolean {
  return (
    part.kind === "FRACTION" &&
    whole.value === 1 &&
    text.slice(part.end, whole.start) === " of " &&
    /^\s?(?:%|per\s?cent)/u.test(text.slice(whole.end))
  );
}

/** Numbers in digits and in words, also such as are no figures: years, clock times. */
export function listNumerals(text: string): Numeral[] {
  const found = [...text.matchAll(numeral)].map((match): Numeral => {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length, currency: null };
    if (groups.fraction) return { ...span, kind: "FRACTION", value: readFraction(groups.fraction) };
    if (groups.crowd) return { ...span, kind: "CROWD", value: readCrowd(groups.crowd) };
    const currency = currencies.get(groups.currency?.trim().slice(-1) ?? "") ?? null;
    return { ...span, kind: "NUMBER", value: readNumber(groups.number ?? ""), currency };
  });
  return withParts(text, found);
}
