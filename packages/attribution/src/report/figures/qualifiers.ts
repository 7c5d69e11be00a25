import type { Span } from "../../attribution.ts";
import type { Qualifier } from "../report.ts";

interface StatedQualifier extends Span {
  readonly qualifier: Qualifier;
}

// The first that fits counts: “no more than” stands before “more than”.
const before: readonly (readonly [Qualifier, string])[] = [
  [
    "AT_MOST",
    String.raw`as\s(?:many|much|high|long|far)\sas|up\sto|at\s(?:the\s)?most|(?:no|not)\smore\sthan|(?:a\s)?maximum(?:\sof)?`,
  ],
  [
    "AT_LEAST",
    String.raw`at\sleast|(?:no|not)\s(?:fewer|less)\sthan|(?:a\s)?minimum(?:\sof)?|as\s(?:few|little|low)\sas`,
  ],
  [
    "MORE_THAN",
    String.raw`(?:more|greater|higher|longer|larger|bigger)\sthan|over|upwards?\sof|above|exceed(?:s|ed|ing)?|in\sexcess\sof|north\sof`,
  ],
  ["LESS_THAN", String.raw`(?:less|fewer|lower|smaller|shorter)\sthan|under|below|shy\sof`],
  [
    "ABOUT",
    String.raw`about|around|roughly|nearly|almost|some|approximately|(?:an\s)?estimated|close\sto|an\saverage\sof|circa`,
  ],
];
const degree = String.raw`(?:(?:only|just|well|far|slightly|a\slittle|a\sbit|much|significantly|considerably)\s)?`;
/** “talks about two things” gives a topic. */
const topic =
  /\b(?:talk|th[io]n?[kg]|know|spe?[ao]k|ask|worr|complain|concern|hear|tell|learn|anything|something|question|joke|lie|write|wrote|book|stor)\p{L}*\s$/iu;
const after: readonly (readonly [Qualifier, RegExp])[] = [
  ["AT_LEAST", /^(?:-?plus\b|\+|\sor\s(?:more|higher)\b|\sat\sleast\b)/iu],
  ["AT_MOST", /^(?:\sor\s(?:fewer|less|lower)\b|\sat\smost\b)/iu],
  ["ABOUT", /^(?:-odd\b|-ish\b|\sor\sso\b)/iu],
];

/** The words that qualify the number that begins at `end`. */
export function findQualifierBefore(text: string, end: number): StatedQualifier | null {
  const head = text.slice(0, end);
  for (const [qualifier, words] of before) {
    const match = new RegExp(
      String.raw`(?<![\p{L}\p{N}-])${degree}(?:${words})\s+(?:the\s|an?\sfull\s)?$`,
      "iu",
    ).exec(head);
    if (!match) continue;
    if (qualifier === "ABOUT" && topic.test(head.slice(0, match.index))) return null;
    return { qualifier, start: match.index, end };
  }
  return null;
}

/** The words that qualify the number, or the number with its unit, that ends at `start`. */
export function findQualifierAfter(text: string, start: number): StatedQualifier | null {
  const tail = text.slice(start);
  for (const [qualifier, words] of after) {
    const match = words.exec(tail);
    if (match) return { qualifier, start, end: start + match[0].length };
  }
  return null;
}
