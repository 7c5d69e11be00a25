import { hasTag, isNumber, type Term } from "./terms.ts";

const stops =
  /^(?:while|but|because|when|if|although|though|whether|as|so|perhaps|per|including)$/iu;
const days = /^(?:yesterday|today|tomorrow|tonight|\p{Lu}\p{L}+day)$/u;
const periodHeads = /^(?:this|last|next|every|each)$/u;
const periods = /^(?:day|week|weekend|month|year|decade|spring|summer|fall|autumn|winter)s?$/iu;

/** The words that stand behind a figure in its clause. */
export interface Run {
  readonly terms: readonly Term[];
  /** Whether the words go on, with a number or with words that are quoted. */
  readonly isCut: boolean;
}

/** “this year”, “and have left”: what stands there belongs to the sentence and not to the counted. */
function leaves(before: Term | undefined, term: Term, next: Term | undefined): boolean {
  if (periodHeads.test(term.text)) return periods.test(next?.text ?? "");
  const goesOn = /^(?:and|or)$/u.test(term.text) && hasTag(next, "Verb");
  return goesOn && !hasTag(before, "Verb");
}

/** Up to the next sign, number or time. */
export function runBehind(text: string, terms: readonly Term[], end: number): Run {
  const run: Term[] = [];
  let last = end;
  const rest = terms.filter(({ start }) => start >= end);
  for (const [index, term] of rest.entries()) {
    const gap = text.slice(last, term.start);
    const isAbbreviated = /^\.\s$/u.test(gap) && hasTag(run.at(-1), "Abbreviation", "Acronym");
    if (!/^[\s-]?$/u.test(gap) && !isAbbreviated && !/^['’]s?\s$/u.test(gap))
      return { terms: run, isCut: /^\s?[“"‘'(]/u.test(gap) && !hasTag(run.at(-1), "Noun") };
    const isAge = /^(?:under|over|aged)$/u.test(run.at(-1)?.text ?? "");
    if ((isNumber(term) && !isAge) || term.text === "than") return { terms: run, isCut: true };
    if (!/\p{L}/u.test(term.text)) break;
    if (stops.test(term.text) || days.test(term.text)) break;
    if (run.length > 0 && leaves(run.at(-1), term, rest[index + 1])) break;
    run.push(term);
    last = term.end;
  }
  return { terms: run, isCut: false };
}
