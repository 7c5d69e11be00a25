import type { Span } from "../../attribution.ts";
import { findClause } from "./clause-before.ts";
import { findBehind } from "./phrase-behind.ts";
import { findSized } from "./sized.ts";
import { hasTag, type Term } from "./terms.ts";

/** A measure has about so many words. */
const longest = 9;
/** So many words of an “of …” may stand before a verb. */
const shortest = 5;
const nouns = new Map([
  ["duration", "time"],
  ["money", "amount"],
]);
const attribute = /\b(?:an?|the|his|her|its|their|our)\s(?:[\p{L}-]+\s){0,2}$/iu;
const pronoun = /^(?:he|she|it|they|we|you|I|who|that|what)\b/u;
const phrases = [
  /^(?:of|to|in|for|from|with|by|at|on|about|over|through|into|during|without|among|between|against)\b/u,
  /^(?:under|since|above|below|across|away|wide|long|abroad|offshore|overseas)\b/u,
  /^an?\s(?:day|week|month|year|hour|ton|barrel|gallon|person|share|head|pound)\b/u,
  /^(?:\p{L}+ing\s|\p{L}+ed\s(?:in|on|at|by|from|to)\b)/u,
];
const harming = /\b(killed|wounded|injured)\s$/iu;

function joined(...words: readonly (string | null)[]): string {
  return words.filter(Boolean).join(" ").replace(/\s+/gu, " ").trim();
}

/** “generals and admirals” */
function withSecond(
  text: string,
  terms: readonly Term[],
  end: number,
): { words: string; end: number } {
  const [link, noun, next] = terms.filter(({ start }) => start >= end);
  const isSecond =
    link !== undefined &&
    /^(?:and|or)$/u.test(link.text) &&
    /^\s$/u.test(text.slice(end, link.start)) &&
    hasTag(noun, "Plural") &&
    !hasTag(noun, "Verb") &&
    !hasTag(next, "Verb") &&
    (!hasTag(next, "Noun") || hasTag(next, "Date"));
  return isSecond && noun
    ? { words: ` ${link.text} ${noun.text}`, end: noun.end }
    : { words: "", end };
}

/** “of the taxes paid”, “raised for schools”; a long “of …” stands without the verb. */
function withVerb(behind: string, done: string | null): string {
  if (!behind.startsWith("of ")) return joined(done, behind);
  const isShort = behind.split(" ").length <= shortest || done?.startsWith("that ");
  return isShort ? joined(behind, done) : behind;
}

/** What is counted: “settlements controlled”, “people fled their homes”. */
export function countMeasure(
  text: string,
  terms: readonly Term[],
  figure: Span,
  label: string,
): string {
  const second = withSecond(text, terms, figure.end);
  const head = label + second.words;
  const done =
    findClause(text, terms, figure)?.participle ??
    harming.exec(text.slice(0, figure.start))?.[1] ??
    null;
  const limit = longest - head.split(" ").length;
  const behind = findBehind(text, terms, second.end, { limit, isCount: true });
  return /^(?:who|that|which)\s/u.test(behind)
    ? joined(head, behind)
    : joined(head, withVerb(behind, done));
}

/** What is measured: “distance from the border”, “time that the repair will take”, “unemployment rate”. */
export function unitMeasure(
  text: string,
  terms: readonly Term[],
  figure: Span,
  dimension: string,
): string {
  const noun = nouns.get(dimension) ?? dimension;
  const behind = findBehind(text, terms, figure.end);
  const sized = findSized(text, terms, figure);
  if (sized && !behind.startsWith("of ")) return joined(sized, isPhrase(behind) ? behind : null);
  const clause = findClause(text, terms, figure);
  if (clause?.isCopula && clause.subject) {
    return isPhrase(behind) ? joined(noun, behind) : clause.subject.replace(/^(?:the|an?)\s/u, "");
  }
  const sizes = findAttributed(text, terms, figure);
  if (sizes)
    return dimension === "share" ? sizes.replace(/^the\s/u, "") : joined(noun, "of", sizes);
  const done =
    clause?.subject && clause.participle
      ? `that ${clause.subject} ${clause.verb}`
      : (clause?.participle ?? null);
  if (isPhrase(behind)) return joined(noun, withVerb(behind, done));
  return joined(noun, done);
}

/** “a record $5 million penalty”: the noun before which the figure stands. */
function findAttributed(text: string, terms: readonly Term[], { start, end }: Span): string | null {
  const noun = findBehind(text, terms, end, { withClause: false });
  const [article = ""] = /^an?\s/u.exec(text.slice(start)) ?? [];
  const isLed = attribute.test(text.slice(0, start) + article);
  return noun && isLed && !isPhrase(noun) && !pronoun.test(noun) ? noun : null;
}

/** Words that can stand behind any noun: “of the members”, “borrowed from a bank”, “a year”. */
function isPhrase(behind: string): boolean {
  return phrases.some((pattern) => pattern.test(behind));
}
