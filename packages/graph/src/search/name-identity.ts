import { fold } from "./fold.ts";
import { skeleton } from "./skeleton.ts";

// Search forgives slips, for one who types; here a slip is another name: Su-34 is not Su-35.

/** Shorter words are too often alike without being meant: “Gill” and “Hill”. */
const fewestLetters = 4;

/** Words that a name may have or lack: “The Kremlin”, “Ministry of Defence”, “Russia’s”. */
const smallWords = new Set(["the", "of", "and", "s"]);

/** British spellings, and what Americans write. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/ence$/, "ense"],
  [/isation/, "ization"],
  [/our/, "or"],
  [/tre$/, "ter"],
  [/mme$/, "m"],
];

/**
 * How sure it is that two names are one, 0 to 1: the same words, the same in another transliteration, in another
 * order. 0 where they differ in a word.
 */
export function nameIdentity(one: string, other: string): number {
  const inOrder = identityInOrder(one, other);
  if (inOrder > 0) return inOrder;
  const [ones, others] = [nameWords(one), nameWords(other)];
  return ones.length > 1 && areAllAlike(bySkeleton(ones), bySkeleton(others)) ? 0.9 : 0;
}

/** The same for persons, who may leave out what stands between their first name and their last. */
export function personNameIdentity(one: string, other: string): number {
  const inOrder = identityInOrder(one, other);
  return inOrder === 0 && areOfOnePerson(foldedWords(one), foldedWords(other)) ? 0.85 : inOrder;
}

/** Whether the name of a person ends in this surname, or is nothing else. */
export function hasSurname(name: string, surname: string): boolean {
  const words = foldedWords(surname);
  return words.length > 0 && areAllAlike(foldedWords(name).slice(-words.length), words);
}

function identityInOrder(one: string, other: string): number {
  const [ones, others] = [nameWords(one), nameWords(other)];
  if (ones.length === 0 || others.length === 0) return 0;
  if (fold(one) === fold(other)) return 1;
  if (ones.join("") === others.join("")) return 0.98;
  return areAllAlike(ones, others) ? 0.95 : 0;
}

/** Whether two folded words are one, by the letters or by what their transliterations have in common. */
function areWordsAlike(one: string, other: string): boolean {
  if (one === other) return true;
  const form = skeleton(one);
  if (form !== skeleton(other) || form.length < fewestLetters) return false;
  return form.length > fewestLetters || initial(one) === initial(other);
}

function areOfOnePerson(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || other.length < 2) return false;
  const ends = [one[0], one.at(-1)].map((word) => word ?? "");
  if (!areAllAlike(ends, [other[0] ?? "", other.at(-1) ?? ""])) return false;
  const [between, otherBetween] = [one.slice(1, -1), other.slice(1, -1)];
  if (between.length === 0 || otherBetween.length === 0) return true;
  return (
    between.length === otherBetween.length &&
    between.every((word, index) => isInitialOf(word, otherBetween[index] ?? ""))
  );
}

function isInitialOf(one: string, other: string): boolean {
  const [short = "", long = ""] = one.length < other.length ? [one, other] : [other, one];
  return areWordsAlike(one, other) || (short.length === 1 && long.startsWith(short));
}

function nameWords(name: string): string[] {
  const words = foldedWords(name).filter((word) => !smallWords.has(word));
  return words.map(spelling);
}

function foldedWords(name: string): string[] {
  return fold(name)
    .split(" ")
    .filter((word) => word !== "");
}

function spelling(word: string): string {
  return spellings.reduce((form, [pattern, to]) => form.replace(pattern, to), word);
}

function areAllAlike(ones: readonly string[], others: readonly string[]): boolean {
  return (
    ones.length === others.length &&
    ones.every((word, index) => areWordsAlike(word, others[index] ?? ""))
  );
}

/** In an order that does not depend on the transliteration. */
function bySkeleton(words: readonly string[]): string[] {
  return words.toSorted((one, other) => (skeleton(one) < skeleton(other) ? -1 : 1));
}

/** “Yury” and “Iurii” begin alike. */
function initial(word: string): string {
  return word.charAt(0).replace(/[yj]/, "i");
}
