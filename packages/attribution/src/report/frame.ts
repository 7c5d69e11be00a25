import type { Attribution, Span } from "../attribution.ts";
import type { Report } from "./report.ts";

/** The words by which a statement is told, from the first of its source and cue to the last; none where it has neither. */
export function listTelling({ source, cue }: Attribution): Span[] {
  return [source, cue].filter((span) => span !== null).sort((one, two) => one.start - two.start);
}

/** What the sentences of source and cue say beside the content: there stand when, where and to whom it was said. */
export function listFrame(report: Report, attribution: Attribution): Span[] {
  const telling = listTelling(attribution);
  const touched = report.sentences.filter((sentence) =>
    telling.some(({ start, end }) => start < sentence.end && sentence.start < end),
  );
  return attribution.content.reduce(subtract, touched);
}

function subtract(spans: readonly Span[], taken: Span): Span[] {
  return spans.flatMap(({ start, end }) =>
    [
      { start, end: Math.min(end, taken.start) },
      { start: Math.max(start, taken.end), end },
    ].filter((rest) => rest.start < rest.end && rest.end <= end && rest.start >= start),
  );
}

/** The words between two spans; empty where they touch or overlap. */
export function textBetween(text: string, one: Span, two: Span): string {
  return one.start < two.start ? text.slice(one.end, two.start) : text.slice(two.end, one.start);
}
