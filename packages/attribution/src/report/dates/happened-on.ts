import type { Attribution, Span } from "../../attribution.ts";
import type { Report, StatedDate } from "../report.ts";
import { listDates } from "./dates.ts";
import { toDay } from "./day.ts";

/** Words that begin a clause beside the main one; right before a time they are prepositions. */
const SUBORDINATE =
  /\b(?:who|whose|which|when|while|where|because|if|than|after|before|as|since|until)\s+\S|\w\s+that\s+\S/i;
/** “a Tuesday rally”, “the Nov. 8 election”: the time of a thing, not of what is told. */
const ARTICLE = /\b(?:the|an?|his|her|its|their|our|my|this|that|another|every)\s+(?:\w+\s+)?$/i;

/** When that happened, happens or will happen of which the content tells: the first time beside its main verb. */
export function findHappenedOn(
  report: Report,
  attribution: Attribution,
  saidOn: StatedDate | null,
): StatedDate | null {
  // “Yesterday” in words that are quoted is the day before they were said.
  const quoted = attribution.form === "DIRECT" && saidOn?.precision === "DAY" && saidOn.from;
  const heard = quoted ? { ...report, publishedOn: quoted.slice(0, 10) } : report;
  const anchor = saidOn?.from ? toDay(saidOn.from) : null;

  for (const content of attribution.content) {
    const found = listDates(heard, content, anchor).find(
      ({ span }) =>
        span.start !== saidOn?.span.start && standsWithMainVerb(report.text, content, span),
    );
    if (found) return found;
  }
  return null;
}

function standsWithMainVerb(text: string, content: Span, date: Span): boolean {
  const before = text.slice(content.start, date.start);
  const after = text.slice(date.end, content.end);
  if (/^['’]s?\b/.test(after) || (ARTICLE.test(before) && /^\s+\w/.test(after))) return false;
  const clause = before.split(/[.!?;]\s|,/).at(-1) ?? "";
  return !SUBORDINATE.test(clause);
}
