import type { Span } from "../../attribution.ts";
import { hasTag, singularOf, type Term } from "./terms.ts";

/** The noun that a number counts, with its adjectives: “Russian soldiers”. */
interface Counted extends Span {
  readonly unit: string;
  readonly label: string;
}

const plural =
  /^(?:people|police|troops|aircraft|personnel|staff|cattle|sheep|men|women|children|others)$/iu;
const casualty = /^(?:dead|killed|wounded|injured|missing|hurt|hospitali[sz]ed)$/iu;
/** Tags of words that end a noun phrase. */
const ends = [
  "Preposition",
  "Conjunction",
  "Determiner",
  "Auxiliary",
  "Copula",
  "Pronoun",
  "Modal",
  "QuestionWord",
  "Date",
  "Particle",
  "Gerund",
];
const preposition = /^(?:over|in|on|at|of|to|from|for|with|by|under|per)$/iu;
const longest = 6;

function isPlural(term: Term): boolean {
  // Behind a number above one a word in -s is no verb, whatever the tagger takes it for.
  const isNoun =
    hasTag(term, "Plural") || (hasTag(term, "PresentTense") && /[^s]s$/u.test(term.text));
  return plural.test(term.text) || (isNoun && !hasTag(term, "Possessive"));
}

/** The words right behind the number that can belong to its noun. */
function listRun(text: string, terms: readonly Term[], end: number): Term[] {
  const skipped =
    /^\s(?:of\s(?:the|these|those|his|her|its|our|their|my|your)|of|more|other|additional)(?=\s)/iu.exec(
      text.slice(end),
    );
  const from = end + (skipped?.[0].length ?? 0);
  const run: Term[] = [];
  for (const term of terms.filter(({ start }) => start >= from).slice(0, longest)) {
    const gap = text.slice(run.at(-1)?.end ?? from, term.start);
    // “thousands of shooting victims”
    const isAttribute =
      run.length === 0 && /\sof$/u.test(skipped?.[0] ?? "") && hasTag(term, "Gerund");
    // “low- and middle-income homes”
    const isHanging = /^-\s$/u.test(gap) && /^(?:and|or)$/iu.test(term.text);
    if (
      !/^[\s-]*["“‘']?$/u.test(gap) ||
      (hasTag(term, ...ends) && !isHanging && !isAttribute) ||
      preposition.test(term.text) ||
      (/^[$£€]?\p{N}/u.test(term.text) && run.at(-1)?.text !== "Fortune")
    )
      break;
    run.push(term);
  }
  return run;
}

/** Null where no noun stands behind the number: “about 1,000 in camps”. */
export function findCounted(
  text: string,
  terms: readonly Term[],
  end: number,
  isOne: boolean,
): Counted | null {
  if (/^-/u.test(text.slice(end))) return null;
  const run = listRun(text, terms, end);
  const first = run[0];
  if (!first) return null;
  if (casualty.test(first.text))
    return { start: first.start, end: first.end, unit: "person", label: `people ${first.text}` };
  const several = isOne
    ? -1
    : run.findIndex((term) => isPlural(term) && !text.slice(term.end).startsWith("-"));
  const nouns = run.findIndex((term) => !hasTag(term, "Noun", "Adjective", "Hyphenated"));
  const closed = nouns < 0 ? run.length : nouns;
  const single = run.slice(0, closed).findLastIndex((term) => hasTag(term, "Noun"));
  const head = run[several < 0 ? single : several];
  if (!head || /^(?:others?|more)$/iu.test(head.text)) return null;
  const [compound = ""] = /[\p{L}-]+-$/u.exec(text.slice(first.start, head.start)) ?? [];
  return {
    start: first.start,
    end: head.end,
    unit: compound + singularOf(head.text.replace(/['’]s?$/u, "")),
    label: text.slice(first.start, head.end),
  };
}
