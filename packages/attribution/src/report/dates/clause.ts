import type { Attribution, Span } from "../../attribution.ts";
import { listTelling } from "../frame.ts";
import type { Report } from "../report.ts";

type Telling = Pick<Attribution, "source" | "cue">;

const RELATIVE = /(?<=^|[\s(])(?:who|whom|whose|which|that|where)\s/giu;
const RELATIVE_SOURCE = /^(?:who|whom|whose|which|that)\b/iu;
/** “who on Friday said”, “who, in a speech on Friday, said”: no verb stands before the time. */
const NO_VERB = /^,?\s*(?:(?:on|in|at|during|late|early|earlier|just|also|only)\b.*)?$/isu;
const CLOSED_CLAUSES = /,\s(?:who|whom|whose|which|where|an?|the)\s[^,;“”—]*,/gu;
/** “She later disclosed” has a time of its own, which is not that of the clause before. */
const OTHER_TIME = /^\W*(?:later|earlier|previously|subsequently|afterwards?)\b/iu;
/** “He said the bridge was closed in 2012, arguing …”: the time stands in what was said first. */
const SAID_BEFORE =
  /\b(?:said|says|saying|claimed|argued|insisted|believes?|believed|thinks?|thought)\s(?:that\s)?(?:he|she|it|they|we|there|the|an?|his|her|its|their|\p{Lu}\p{L}+)\s/u;
const ONLY_SIGNS = /^[\s,]*$/u;

/** Whether a time before source and cue belongs to a relative clause, a bracket or another clause than theirs. */
export function isOfAnotherClause(
  report: Report,
  attribution: Attribution,
  date: Span,
  leads: boolean,
): boolean {
  const { text } = report;
  const [first] = listTelling(attribution);
  if (!first) return false;
  if (isInRelativeClause(report, attribution, date)) return true;
  if (first.start < date.end) return isInWordsBefore(text, attribution, date);
  const gap = text.slice(date.end, first.start);
  if (/^[^(]*\)|\([^)]*$/u.test(gap) || isRelative(text, attribution)) return true;
  return isAtAnotherTime(text, attribution) && !(leads && ONLY_SIGNS.test(gap));
}

/** “On Thursday, the officer, who was hired in May, was charged”: what stands between the time and the cue beside the clause. */
export function withoutClauses(gap: string): string {
  return gap.replace(CLOSED_CLAUSES, "");
}

function isInRelativeClause(
  { text, sentences }: Report,
  { source, cue }: Telling,
  date: Span,
): boolean {
  if (!cue || cue.start < date.end) return false;
  const sentence = sentences.find(({ start, end }) => start <= date.start && date.start < end);
  if (!sentence) return false;
  const opener = [...text.slice(sentence.start, date.start).matchAll(RELATIVE)].at(-1);
  if (!opener) return false;
  const start = sentence.start + opener.index;
  // The clause is that of the statement itself: “the plan that she on Friday called”.
  if (source && start <= source.start && source.start < date.start) return false;
  const inside = text.slice(start + opener[0].length, date.start);
  return !/[,;:“”—]/u.test(inside) && !NO_VERB.test(inside);
}

function isInWordsBefore(text: string, { source, cue }: Telling, date: Span): boolean {
  if (!source || !cue || source.end > date.start || cue.start < date.end) return false;
  return SAID_BEFORE.test(text.slice(source.end, date.start));
}

/** “The bridge fell on Friday, which confirmed …” */
function isRelative(text: string, { source }: Telling): boolean {
  return source !== null && RELATIVE_SOURCE.test(text.slice(source.start, source.end));
}

function isAtAnotherTime(text: string, { source, cue }: Telling): boolean {
  if (!cue) return false;
  const start = source && source.end <= cue.start ? source.end : cue.start;
  return OTHER_TIME.test(text.slice(start, cue.end));
}
