import { type FoldedWord, foldWords } from "./fold.ts";
import { joinedWords } from "./keys.ts";
import { slipsIn, slipsInTexts } from "./lucene.ts";
import type { SnippetPart } from "./search.records.ts";
import { wordSimilarity } from "./similarity.ts";
import { skeleton } from "./skeleton.ts";

/** A snippet of a long text has about so many UTF-16 code units. */
const snippetLength = 220;
/** What stands before the first match. */
const lead = 70;

/** Tells whether a folded word of a text is one of those looked for. */
export type WordMatcher = (word: string) => boolean;

/** Finds the words of a name that were typed, also joined, misspelt, or the last one begun. */
export function nameMatcher(words: readonly string[]): WordMatcher {
  return wordMatcher(words, slipsIn);
}

/** Finds the words of a text that were typed, with fewer slips forgiven than in a name. */
export function textMatcher(words: readonly string[]): WordMatcher {
  return wordMatcher(words, slipsInTexts);
}

function wordMatcher(words: readonly string[], slips: (length: number) => number): WordMatcher {
  const known = new Map<string, boolean>();
  const typed = [...words, ...joinedWords(words)].map((word) => [word, skeleton(word)] as const);
  const last = words.at(-1);
  const matches = (word: string) => {
    const form = skeleton(word);
    return typed.some(([one, oneForm]) => {
      const isBeginning = one !== last && word !== one && word.startsWith(one);
      return !isBeginning && wordSimilarity(one, oneForm, word, form, slips(one.length)) > 0;
    });
  };
  return (word) => {
    const found = known.get(word) ?? matches(word);
    known.set(word, found);
    return found;
  };
}

/** The whole text, cut into parts that match and parts that do not. Parts joined give the text again. */
export function markMatches(text: string, isMatch: WordMatcher): SnippetPart[] {
  return parts(text, foldWords(text), isMatch, 0, text.length);
}

/** A stretch of the text around the first match, else from its beginning, with “…” where it was cut. */
export function excerpt(text: string, isMatch: WordMatcher): SnippetPart[] {
  const words = foldWords(text);
  const first = words.find(({ word }) => isMatch(word)) ?? { start: 0, end: 0 };
  if (text.length <= snippetLength) return parts(text, words, isMatch, 0, text.length);
  const latestStart = Math.max(0, text.length - snippetLength);
  const wanted = Math.min(Math.max(0, first.start - lead), latestStart);
  const start = wanted === 0 ? 0 : (words.find((word) => word.start >= wanted)?.start ?? 0);
  const end = endOfExcerpt(text, words, Math.max(start + snippetLength, first.end));
  return [
    ...(start > 0 ? [{ text: "…", match: false }] : []),
    ...parts(text, words, isMatch, start, end),
    ...(end < text.length ? [{ text: "…", match: false }] : []),
  ];
}

function endOfExcerpt(text: string, words: readonly FoldedWord[], limit: number): number {
  if (limit >= text.length) return text.length;
  return words.findLast((word) => word.end <= limit)?.end ?? text.length;
}

function parts(
  text: string,
  words: readonly FoldedWord[],
  isMatch: WordMatcher,
  from: number,
  to: number,
): SnippetPart[] {
  const found: SnippetPart[] = [];
  let at = from;
  for (const { word, start, end } of words) {
    if (start < at || end > to || !isMatch(word)) continue;
    if (start > at) found.push({ text: text.slice(at, start), match: false });
    found.push({ text: text.slice(start, end), match: true });
    at = end;
  }
  if (at < to) found.push({ text: text.slice(at, to), match: false });
  return found;
}
