import { joinedWords } from "./keys.ts";
import { skeleton } from "./skeleton.ts";

/** More words than anybody types; the rest of a longer text is not looked for. */
const mostWords = 16;
const longestWord = 60;
/** Each may become 50 clauses in Lucene, which refuses more than 1,024 in one query. */
const mostFuzzyTerms = 16;

/** What a folded text is looked up by: its first words, cut where they are too long for one. */
export function searchWords(folded: string): string[] {
  return folded
    .split(" ", mostWords)
    .filter((word) => word !== "")
    .map((word) => word.slice(0, longestWord));
}

/**
 * A Lucene query for entities. Any word may match: its exact form, its skeleton, a misspelling, and the last
 * one as the beginning of a word; neighbouring words also joined. Folded words hold nothing but `a-z` and
 * `0-9`, so that no operator of Lucene can be among them.
 */
export function entityLuceneQuery(words: readonly string[]): string {
  const misspelt = [...words, ...joinedWords(words).reverse()]
    .map(misspelling)
    .filter((term) => term !== undefined)
    .slice(0, mostFuzzyTerms);
  return [namesakeLuceneQuery(words), ...misspelt, ...prefix(words)].join(" ");
}

/** A Lucene query for entities with a name in the same words, in any transliteration, whole and without a slip. */
export function namesakeLuceneQuery(words: readonly string[]): string {
  const exact = [...words, ...joinedWords(words)].map((term) => `${term}^4`);
  return [...exact, ...words.map((word) => `${skeleton(word)}^3`)].join(" ");
}

/**
 * A Lucene query for texts. Every word must match: exactly, by its skeleton, as a light misspelling of a longer
 * word, or, for the last, as the beginning of a word.
 */
export function textLuceneQuery(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const ways = [
        `${word}^4`,
        `${skeleton(word)}^2`,
        ...(slipsInTexts(word.length) > 0 ? [`${word}~1^0.5`] : []),
        ...(index === words.length - 1 ? prefix(words) : []),
      ];
      return `+(${ways.join(" ")})`;
    })
    .join(" ");
}

/** How many slips are forgiven in a word of a text: short words are too like each other. */
export function slipsInTexts(length: number): number {
  return length < 5 ? 0 : 1;
}

/** How many slips are forgiven in a word of a name. */
export function slipsIn(length: number): number {
  return length < 3 ? 0 : length < 8 ? 1 : 2;
}

function misspelling(word: string): string | undefined {
  const slips = slipsIn(word.length);
  return slips === 0 ? undefined : `${word}~${slips}`;
}

function prefix(words: readonly string[]): string[] {
  const last = words.at(-1);
  return last === undefined ? [] : [`${last}*`];
}
