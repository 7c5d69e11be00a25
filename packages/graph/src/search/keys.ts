import { fold, foldWords } from "./fold.ts";
import { skeleton } from "./skeleton.ts";

export { fold } from "./fold.ts";

/** Longer runs of joined words are not what anybody types as one word. */
const longestJoined = 60;

/** `Entity.searchKeys`: name and aliases folded, each once, the name first. Hits are ranked by them. */
export function entitySearchKeys(name: string, aliases: readonly string[]): string[] {
  return [...new Set([name, ...aliases].map(fold))].filter((key) => key !== "");
}

/**
 * `Entity.searchText`: the terms by which an entity is found. Its words, the same joined (two by two, and all:
 * “su34” for “Su-34”), and the skeletons of its words, each once.
 */
export function entitySearchText(name: string, aliases: readonly string[]): string {
  const terms = new Set<string>();
  for (const key of entitySearchKeys(name, aliases)) {
    const words = key.split(" ");
    for (const term of [...words, ...joinedWords(words), ...words.map(skeleton)]) terms.add(term);
  }
  return [...terms].join(" ");
}

/** Neighbouring words written as one, and all of them as one. */
export function joinedWords(words: readonly string[]): string[] {
  const pairs = words.slice(1).map((word, index) => `${words[index]}${word}`);
  return [...new Set([...pairs, words.join("")])].filter(
    (joined) => words.length > 1 && joined.length <= longestJoined,
  );
}

/** `Statement.searchText`: the claim and the words of the passage (without what stands around it). */
export function statementSearchText(claimText: string, passageText: string): string {
  return textSearchText(claimText, passageText);
}

/** `Claim.searchText`. */
export function claimSearchText(text: string): string {
  return textSearchText(text);
}

/** `Source.searchText`. */
export function sourceSearchText(title: string): string {
  return textSearchText(title);
}

/** The folded words in their order; then the skeletons of names, that is of words with a capital. */
function textSearchText(...texts: readonly string[]): string {
  const terms: string[] = [];
  const skeletons = new Set<string>();
  for (const text of texts) {
    for (const { word, start, end } of foldWords(text)) {
      terms.push(word);
      if (/\p{Lu}/u.test(text.slice(start, end))) skeletons.add(skeleton(word));
    }
  }
  const known = new Set(terms);
  return [...terms, ...[...skeletons].filter((form) => !known.has(form))].join(" ");
}
