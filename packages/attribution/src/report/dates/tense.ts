import type { Span } from "../../attribution.ts";
import type { Report } from "../report.ts";

export type Tense = "AHEAD" | "BEHIND";

const AHEAD =
  /\b(?:will|won['’]t|would|shall|may|might|must|should|[Ii]f|going to|to be|set to|due|scheduled|expect(?:s|ed)|planned for|next|upcoming|coming|ahead of|chances? (?:of|in|to))\b|['’]ll\b|\b[Hh]ead(?:s|ed|ing)? into\b|\b(?:is|are|plan\w*|hop\w+|wants?|needs?|seeks?|aims?|vow\w*|pledg\w+|promis\w+|likely|ready) to\b/;
const SAYING =
  /\b(?:said|says|told|asked|wrote|tweeted|announced|added|argued|noted|reported|insisted|claimed|suggested|declared|called|warned|accused|criticized|praised|blasted|defended|acknowledged|testified)\b/;
const BEHIND =
  /\b(?:was|were|had|has|have|did|last|held|won|lost|met|took|came|went|made|gave|began|left|\w{2,}ed)\b/;
const CLAUSE = /[;:!?"“”—]|\b(?:that|who|which|when|after|where|while|because|but)\b/;
/** A time stands at the front of its clause where so few words are before it: “The vote on Monday will decide it”. */
const FRONT_WORDS = 4;

/** Whether the words around a time look ahead of publication (“will open on Monday”) or back; null where none tells. */
export function findTense(report: Report, at: Span): Tense | null {
  const sentence = report.sentences.find(({ start, end }) => start <= at.start && at.start < end);
  const before =
    report.text
      .slice(sentence?.start ?? at.start, at.start)
      .split(CLAUSE)
      .at(-1) ?? "";
  const after = report.text.slice(at.end, sentence?.end ?? at.end).split(CLAUSE)[0] ?? "";
  // “said on Monday he will go”: what stands before the word of saying is not of this clause.
  const clause = before.split(SAYING).at(-1) ?? "";
  if (AHEAD.test(clause)) return "AHEAD";
  if (SAYING.test(before) || BEHIND.test(clause)) return "BEHIND";
  if (clause.trim().split(/\s+/).length > FRONT_WORDS) return null;
  if (AHEAD.test(after.split(SAYING)[0] ?? "")) return "AHEAD";
  return SAYING.test(after) || BEHIND.test(after) ? "BEHIND" : null;
}
