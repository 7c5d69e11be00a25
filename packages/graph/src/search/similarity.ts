import damerauLevenshtein from "damerau-levenshtein";
import { slipsIn } from "./lucene.ts";
import { skeleton } from "./skeleton.ts";

/** A folded text, with what comparing it again and again needs. */
export interface Comparable {
  readonly text: string;
  readonly words: readonly string[];
  readonly joined: string;
  readonly skeleton: string;
  readonly skeletons: readonly string[];
}

export function comparable(folded: string): Comparable {
  const words = folded.split(" ");
  const skeletons = words.map(skeleton);
  return {
    text: folded,
    words,
    joined: words.join(""),
    skeleton: skeletons.join(""),
    skeletons,
  };
}

/**
 * How well a name answers what was typed, 0 to 1: the better of the whole texts compared (for slips anywhere,
 * also in spaces) and their words compared (for one who types a part of the name).
 */
export function nameSimilarity(typed: Comparable, name: Comparable): number {
  if (typed.text === name.text) return 1;
  if (typed.joined === name.joined) return 0.99;
  return Math.max(wholeSimilarity(typed, name), wordsSimilarity(typed, name));
}

function wholeSimilarity(typed: Comparable, name: Comparable): number {
  return Math.max(
    likeness(typed.text, name.text),
    likeness(typed.joined, name.joined) * 0.99,
    likeness(typed.skeleton, name.skeleton) * 0.97,
  );
}

/** Each typed word against the word of the name that is most like it; long words weigh more. */
function wordsSimilarity(typed: Comparable, name: Comparable): number {
  let matched = 0;
  let covered = 0;
  for (const [index, word] of typed.words.entries()) {
    let best = 0;
    let bestLength = 0;
    for (const [at, other] of name.words.entries()) {
      const alike = wordSimilarity(
        word,
        typed.skeletons[index] ?? word,
        other,
        name.skeletons[at] ?? other,
      );
      if (alike > best) [best, bestLength] = [alike, other.length];
    }
    matched += best * word.length;
    covered += best > 0 ? bestLength : 0;
  }
  const coverage = Math.min(1, covered / name.joined.length);
  return (matched / typed.joined.length) * (0.85 + 0.13 * coverage);
}

/** How well a word answers a typed one: 0 where it is another word. */
export function wordSimilarity(
  typed: string,
  typedSkeleton: string,
  word: string,
  wordSkeleton: string,
  slips = slipsIn(typed.length),
): number {
  if (typed === word) return 1;
  if (word.startsWith(typed)) return 0.9 + (0.1 * typed.length) / word.length;
  if (typedSkeleton === wordSkeleton && areOfLikeLength(typed, word)) return 0.95;
  if (Math.abs(typed.length - word.length) > slips) return 0;
  const { steps, similarity } = damerauLevenshtein(typed, word);
  return steps <= slips ? similarity : 0;
}

/** “shch” may become one letter, but a hundred times q is not K. */
function areOfLikeLength(one: string, other: string): boolean {
  const [shorter = 0, longer = 0] = [one.length, other.length].sort((a, b) => a - b);
  return longer <= 2 * shorter + 3;
}

/** 1 less the share of the text that was mistyped; 0 where the lengths alone rule it out. */
function likeness(one: string, other: string): number {
  const longer = Math.max(one.length, other.length);
  if (Math.abs(one.length - other.length) > longer / 3) return 0;
  return damerauLevenshtein(one, other).similarity;
}
