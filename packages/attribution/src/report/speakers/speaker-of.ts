import type { Span } from "../../attribution.ts";
import type { NamedEntity, Speaker } from "../report.ts";

/** How often each rule was right of some dozens of sources of news articles that were looked at by hand. */
const scores = { name: 0.98, surname: 0.95, pronoun: 0.9, description: 0.9, variation: 0.7 };

export function speakerOf(
  mention: Span,
  entity: NamedEntity | null,
  role: Span | null,
  rule: keyof typeof scores,
): Speaker {
  return entity
    ? { mention, entity, role, score: scores[rule], resolvedBy: rule }
    : { mention, entity: null, role, score: 0, resolvedBy: null };
}

/** A source without commas and space at its ends. */
export function trimmedSource(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const lead = /^[\s,;:—–]*/u.exec(words)?.[0].length ?? 0;
  return {
    start: start + lead,
    end: start + Math.max(lead, words.replace(/[\s,;:—–]+$/u, "").length),
  };
}
