import type { Attribution, Span } from "../../attribution.ts";
import { contains } from "../../span.ts";
import { listFrame, listTelling, textBetween } from "../frame.ts";
import type { Report, StatedDate } from "../report.ts";
import { isOfAnotherClause, withoutClauses } from "./clause.ts";
import { listDates } from "./dates.ts";
import { toDay } from "./day.ts";
import { findOpening } from "./opening.ts";

/** Words behind which another clause or another thing's time begins. */
const ELSEWHERE =
  /[;:—“”]|, (?:with|and)\b|\b(?:who|whom|whose|which|that|when|while|where|because|as(?! well\b)|if|whether|but|though|although|than|after|before|since|until|following|ahead|about)\b|(?:^|\s)(?:of|for|by)\s+(?:the\s+)?$/i;
const FARTHEST_WORDS = 9;
/** So many characters before a date tell of what it is. */
const FARTHEST_BEFORE = 60;
const LEADING =
  /^\W*(?:(?:on|in|early|earlier|late|later|also|and|but|then|at|an?|his|her|the)\s+)*$/i;
/** “On Tuesday’s edition of “Face the Town,” he said” */
const TITLES = /[“"]\p{Lu}[^”"]{2,40}[”"]/gu;
/** “on Tuesday, when the court ruled” tells when it did. */
const WHEN = /^,? when (?:the |an? )?$/;
const TRAILING =
  /^\W*(?:(?:in|during|at) (?:an?|the|his|her) (?:[\w-]+ ){1,4})?(?:(?:published|released|posted|aired) )?(?:(?:on|in|early|late) )?$/i;
/** A poll or paper that is the source was made when it came out. */
const CAME_OUT = /\b(?:released|published|posted|conducted|issued|taken)\s+(?:on\s+|in\s+)?$/i;
/** “Until Thursday” is a limit. */
const LIMIT =
  /\b(?:until|till|by|since|before|after|through|for)\s+(?:(?:the|about|around|early|late|at)\s+)*$/i;

/** When it was said: the time beside source or cue that belongs to them and not to another clause. */
export function findSaidOn(
  report: Report,
  attribution: Attribution,
  anchor: StatedDate | null,
): StatedDate | null {
  const day = anchor?.from ? toDay(anchor.from) : null;
  const opening = findOpening(report, attribution, day);
  const beside = listFrame(report, attribution)
    .flatMap((span) => listDates(report, span, day))
    .filter(({ span }) => !isOfAThing(report.text, span))
    .map((date) => ({ date, gap: findGap(report, attribution, date.span) }))
    .filter(({ gap }) => gap !== null)
    .sort((one, two) => (one.gap?.length ?? 0) - (two.gap?.length ?? 0))
    .map(({ date }) => date);
  return [...beside, opening].find((date) => date && !isFuture(report, date)) ?? null;
}

/** The words by which a time is apart from source and cue; null where it does not belong to them. */
function findGap(report: Report, attribution: Attribution, date: Span): string | null {
  const { text } = report;
  const { source, cue, content } = attribution;
  if (source && contains(source, date)) {
    return CAME_OUT.test(text.slice(source.start, date.start)) ? "" : null;
  }
  if (cue && contains(cue, date)) return "";
  // “announced the plan on Sunday”
  const trails = content.some(
    ({ end }) =>
      cue !== null &&
      cue.end < date.start &&
      end <= date.start &&
      TRAILING.test(text.slice(end, date.start)),
  );
  if (trails) return "";

  const leads = report.sentences.some(
    ({ start }) => start <= date.start && LEADING.test(text.slice(start, date.start)),
  );
  if (isOfAnotherClause(report, attribution, date, leads)) return null;
  const gaps = listTelling(attribution)
    .map((span) => textBetween(text, span, date))
    .map((gap) => (leads ? withoutClauses(gap.replace(TITLES, "it")) : gap))
    .filter((gap) => gap.split(/\s+/).length - 1 <= FARTHEST_WORDS)
    .filter((gap) =>
      leads ? !/[“”;—]|\bbut\b/.test(gap) : !ELSEWHERE.test(gap) || WHEN.test(gap),
    );
  return gaps.sort((one, two) => one.length - two.length)[0] ?? null;
}

/** “for this year's election” tells of the election, “until Thursday” of a limit; “at Tuesday's hearing” tells when it was said too. */
function isOfAThing(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - FARTHEST_BEFORE), start);
  if (LIMIT.test(before)) return true;
  return /^['’]s?\b/.test(text.slice(end)) && !/\b(?:at|in|during|on) $/i.test(before);
}

function isFuture(report: Report, { from }: StatedDate): boolean {
  return report.publishedOn !== null && from !== null && from.slice(0, 10) > report.publishedOn;
}
