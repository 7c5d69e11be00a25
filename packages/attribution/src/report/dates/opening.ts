import type { Attribution, Span } from "../../attribution.ts";
import type { Report, StatedDate } from "../report.ts";
import { listDates } from "./dates.ts";
import type { Day } from "./day.ts";

const ON = /^(?:(?:on|late|early|earlier)\s)+$/iu;
const PUBLISHES =
  /\b(?:publish|post|broadcast|air|release|issue|share|upload|circulate|tweet)(?:s|ed|d|ing)?\b/iu;
/** “a short film on Wednesday of the port” */
const PIECE =
  /^(?:an?|the|another|its|his|her|their)\s(?:[\p{L}\p{N}’'-]+\s){0,4}?(?:video|report|footage|clip|photo|photograph|picture|image|film|recording|statement|message|letter|article|ad|interview|post|poll|survey|study)s?\s(?:(?:on|late|early)\s)*$/iu;

/** The time with which the content opens and that belongs to the cue before it: “said | on Tuesday that it was over”. */
export function findOpening(
  report: Report,
  { cue, content }: Attribution,
  anchor: Day | null,
): StatedDate | null {
  const { text } = report;
  const [first] = content;
  if (!cue || !first || first.start < cue.end) return null;
  if (!/^[\s,]*$/u.test(text.slice(cue.end, first.start))) return null;
  const publishes = PUBLISHES.test(text.slice(cue.start, cue.end));
  const isOpening = ({ span, precision }: StatedDate) => {
    const before = text.slice(first.start, span.start);
    if (publishes && PIECE.test(before)) return true;
    const isOfDay = ["DAY", "HOUR", "MINUTE"].includes(precision);
    return isOfDay && (ON.test(before) || (before === "" && startsClause(text, span)));
  };
  return listDates(report, first, anchor).find(isOpening) ?? null;
}

function startsClause(text: string, { end }: Span): boolean {
  return /^,?\sthat\b/u.test(text.slice(end));
}
