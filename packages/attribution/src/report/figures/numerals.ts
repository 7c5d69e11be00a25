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
const fraction = String.raw`(?:(?:(?:an?|one|two|three|four)[\s-])?(?:${partWord})s?(?=\sof\b)|half(?=\s${owner}\b)|(?:two|three|four)[\s-](?:${partWord})s\b)`;
const crowd = String.raw`(?:tens|dozens|hundreds|thousands|millions|billions|trillions)(?:\sof\s(?:thousands|millions|billions|trillions))?`;
const spoken = String.raw`(?:half\san?|an?)\s(?:${scaleWord})|(?:${smallWord})`;
const more = String.raw`(?:(?<=ty)[\s-](?:${smallWord})|(?<=${scaleWord.replaceAll("|", "|(?:)")})\s(?:and\s)?(?:${smallWord})|(?:\s|-)(?:${scaleWord}))`;
const numeral = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\p{L}[-–]|[\p{L}\p{N}][.:/+’'&]|[#_@/])(?:` +
    `(?<fraction>${fraction})|(?<crowd>${crowd})|` +
    String.raw`(?<currency>(?:US|C|A)?[$£€¥₽₴]\s?)?(?<number>(?:${digits})(?:\sand\sa\shalf)?(?:${attached})?|(?:${spoken})(?:\sand\sa\shalf)?${more}*)` +
    String.raw`)(?![\p{L}\p{N}]|[.:/+’'&][\p{L}\p{N}])`,
  "giu",
);

/** Numbers in digits and in words, also such as are no figures: years, clock times. */
export function listNumerals(text: string): Numeral[] {
  return [...text.matchAll(numeral)].map((match) => {
    const groups = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length, currency: null };
    if (groups.fraction) return { ...span, kind: "FRACTION", value: readFraction(groups.fraction) };
    if (groups.crowd) return { ...span, kind: "CROWD", value: readCrowd(groups.crowd) };
    const currency = currencies.get(groups.currency?.trim().slice(-1) ?? "") ?? null;
    return { ...span, kind: "NUMBER", value: readNumber(groups.number ?? ""), currency };
  });
}
