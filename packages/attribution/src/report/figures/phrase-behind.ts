import { type Run, runBehind } from "./run-behind.ts";
import { hasTag, type Term } from "./terms.ts";

/** So many words behind a figure still belong to a label. */
const longest = 9;
const relative = /^(?:who|that|which|where|whose|whom)$/iu;
const fillers = /^(?:also|already|now|just|even|only|then|all|still)$/iu;
const links =
  /^(?:and|or|to|of|in|for|from|with|by|at|on|about|over|into|than|around|nearly|almost)$/iu;
const loose =
  /^(?:the|an?|his|her|its|their|our|my|your|some|both|more|less|fewer|least|most|up|between|only|so|also)$/iu;

/** Whether a verb has a subject before it and is no participle: “voters said it”, not “voters asked by the paper”. */
function isTold(terms: readonly Term[], index: number): boolean {
  const [term, next] = terms.slice(index, index + 2);
  const before = terms[index - 1];
  if (!term || !hasTag(term, "Verb") || hasTag(term, "Gerund", "Hyphenated", "Particle"))
    return false;
  if (hasTag(before, "Preposition") || before?.text === "to") return false;
  if (hasTag(term, "Auxiliary", "Copula", "Modal")) return true;
  if (hasTag(term, "PresentTense", "Infinitive")) {
    // “the sales force”, “Mexican imports”: nouns that look like verbs.
    const agrees = !before || hasTag(before, "Plural") !== /[^s]s$/u.test(term.text);
    const isNoun = hasTag(before, "Adjective", "Possessive", "Determiner");
    return agrees && !isNoun && next !== undefined && !hasTag(next, "Verb");
  }
  return next !== undefined && !hasTag(next, "Preposition", "Conjunction", "Particle");
}

function opensPhrase(term: Term): boolean {
  return hasTag(term, "Preposition", "Conjunction", "Gerund") || relative.test(term.text);
}

function isLoose({ text, tags }: Term): boolean {
  return (
    links.test(text) ||
    loose.test(text) ||
    relative.test(text) ||
    tags.some((tag) => ["Auxiliary", "Copula", "Modal"].includes(tag))
  );
}

/** The longest beginning of so many words that ends with a phrase. */
function wholePhrases({ terms, isCut }: Run, limit: number): Term[] {
  let length = Math.min(terms.length, limit);
  const ends = (at: number) => {
    const next = terms[at];
    return next ? opensPhrase(next) : !isCut;
  };
  while (length > 0 && !ends(length)) length -= 1;
  return terms.slice(0, terms.slice(0, length).findLastIndex((term) => !isLoose(term)) + 1);
}

function wordsOf(text: string, terms: readonly Term[]): string {
  const [first, last] = [terms[0], terms.at(-1)];
  return first && last ? text.slice(first.start, last.end).replace(/\s+/gu, " ") : "";
}

function isLed(terms: readonly Term[], index: number): boolean {
  return relative.test(terms[index]?.text ?? "") && hasTag(terms[index - 1], "Preposition");
}

function withoutAdverbs(terms: readonly Term[]): readonly Term[] {
  const from = terms.findIndex((term) => !fillers.test(term.text) && !/ly$/u.test(term.text));
  return from < 0 ? [] : terms.slice(from);
}

/** A verb that can stand behind its noun without its helpers: “have been moved”, “are in camps”, “had fled”. */
function withoutHelpers(terms: readonly Term[]): readonly Term[] {
  const from = terms.findIndex(
    (term) =>
      !/^(?:have|has|had|be|been|being)$/iu.test(term.text) &&
      !hasTag(term, "Auxiliary", "Copula") &&
      !hasTag(term, "Adverb") &&
      !fillers.test(term.text),
  );
  const head = terms[from];
  const isModal = terms.slice(0, from).some((term) => hasTag(term, "Modal", "Negative"));
  if (from <= 0 || !head || isModal) return terms;
  const fits = hasTag(head, "PastTense", "Participle", "Preposition", "Gerund");
  return fits ? terms.slice(from) : terms;
}

/**
 * What is told of the counted behind a figure, as whole phrases: “of the members”, “who came by bus”. A clause that
 * is too long for a label is left out.
 */
export function findBehind(
  text: string,
  terms: readonly Term[],
  end: number,
  { limit = longest, isCount = false, withClause = true } = {},
): string {
  const all = runBehind(text, terms, end);
  const [first, next] = all.terms;
  if (!first || /^(?:and|or)$/iu.test(first.text)) return "";
  if (first.text === "to" && (!next || hasTag(next, "Verb"))) return "";
  const told = withoutAdverbs(all.terms);
  const run: Run = { ...all, terms: isCount ? withoutHelpers(told) : told };
  const isBare = run.terms.length < told.length;
  const pivot = run.terms.findIndex(
    (term, index) =>
      relative.test(term.text) ||
      (isTold(run.terms, index) && !((isBare || !withClause) && index === 0)),
  );
  // “on which they ran”
  const clause = pivot > 0 && isLed(run.terms, pivot) ? pivot - 1 : pivot;
  if (clause < 0) return wordsOf(text, wholePhrases(run, limit));
  const before = wordsOf(
    text,
    wholePhrases({ terms: run.terms.slice(0, clause), isCut: false }, limit),
  );
  const verb = run.terms[pivot];
  if (!withClause || run.isCut || run.terms.length > limit || !verb) return before;
  const rest = wordsOf(text, run.terms.slice(clause));
  if (/\s(?:and|or)\s/u.test(rest)) return before;
  const isFled = isCount && hasTag(verb, "PastTense") && !hasTag(verb, "Copula", "Auxiliary");
  const pronoun = relative.test(verb.text) || isFled ? "" : "that";
  return [before, pronoun, rest].filter(Boolean).join(" ");
}
