import { diffArrays } from "diff";

/** A stretch of words that both tellings have, or only this one. */
export interface WordPart {
  readonly text: string;
  readonly differs: boolean;
}

/** How the words of a telling stand to those of an earlier one. */
export type WordChanges =
  | { readonly kind: "SAME" }
  /** So little is kept that marks would only hide it. */
  | { readonly kind: "OTHER_WORDS" }
  | {
      readonly kind: "CHANGED";
      readonly before: readonly WordPart[];
      readonly after: readonly WordPart[];
    };

/** The least share of the longer text that both must have for the rest to be marked as changed. */
const leastKept = 0.3;

/** Longer texts are not compared word by word: the time for it grows with the square of their length. */
const longest = 5_000;

/** Which words are kept and which are not. Letter case and white space do not count as a change. */
export function wordChanges(before: string, after: string): WordChanges {
  if (folded(before) === folded(after)) return { kind: "SAME" };
  if (before.length + after.length > longest) return { kind: "OTHER_WORDS" };
  const sides = { before: sideOf(before), after: sideOf(after) };
  let kept = 0;
  for (const { added, removed, count } of diffArrays(sides.before.words, sides.after.words, {
    comparator: (one, other) => folded(one) === folded(other),
  })) {
    if (!added && !removed) kept += count;
    if (!added) sides.before.take(count, removed);
    if (!removed) sides.after.take(count, added);
  }
  const most = Math.max(sides.before.words.length, sides.after.words.length);
  if (kept / most < leastKept) return { kind: "OTHER_WORDS" };
  return { kind: "CHANGED", before: sides.before.parts, after: sides.after.parts };
}

/** A text that is read from its beginning, so many words at a time. */
function sideOf(text: string) {
  const words = wordsOf(text);
  const parts: WordPart[] = [];
  let at = 0;
  const take = (count: number, differs: boolean) => {
    parts.push({ text: words.slice(at, at + count).join(""), differs });
    at += count;
  };
  return { words, parts, take };
}

const segmenter = new Intl.Segmenter("en", { granularity: "word" });

/** Words and signs, each with the white space after it. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    if (words.length > 0 && segment.trim() === "") words.push((words.pop() ?? "") + segment);
    else words.push(segment);
  }
  return words;
}

function folded(text: string): string {
  return text.trim().replace(/\s+/gu, " ").toLowerCase();
}
