import type { Span } from "../../attribution.ts";
import { hasTag, isNumber, type Term } from "./terms.ts";

const generic =
  /^(?:total|number|amount|average|sum|rate|pace|speed|height|kind|out|most|half|lot|range|minimum|maximum|low|high|record|subject)$/iu;

/** “a net loss of $5 million”: what the figure is the size of. */
export function findSized(text: string, terms: readonly Term[], { start }: Span): string | null {
  const before = terms.filter(({ end }) => end <= start);
  if (before.pop()?.text !== "of") return null;
  const run: Term[] = [];
  for (const term of before.reverse()) {
    if (run[0] && !/^[\s-]$/u.test(text.slice(term.end, run[0].start))) break;
    if (!hasTag(term, "Noun", "Adjective") || hasTag(term, "Pronoun", "Verb") || isNumber(term))
      break;
    run.unshift(term);
  }
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !hasTag(last, "Noun") || generic.test(last.text)) return null;
  return text.slice(first.start, last.end);
}
