import type { Span } from "../../attribution.ts";
import { contains } from "../../span.ts";
import { isKnownPlace } from "./lexicon.ts";
import { joined, type Word } from "./word.ts";

/** Runs of three and more words in capitals, as headings have them: there capitals tell nothing of names. */
export function listShouted(text: string, words: readonly Word[]): Span[] {
  return listRunsInCapitals(text, words)
    .filter((run) => run.length > 2 && !isKnownPlace(joined(run)))
    .map(spanOf);
}

/** “SEN. DANA HOLT:” tells who speaks in a transcript. */
export function isLabel(text: string, { end }: Span): boolean {
  return /^ ?(?:\([^)\n]{1,20}\) ?)?:/u.test(text.slice(end, end + 30));
}

export function withoutSpans(words: readonly Word[], spans: readonly Span[]): Word[] {
  const isOut = (word: Word) => spans.some((span) => contains(span, word));
  return words.flatMap((word, at) => {
    if (isOut(word)) return [];
    const before = words[at - 1];
    return [before && isOut(before) ? { ...word, followsOn: false } : word];
  });
}

function listRunsInCapitals(text: string, words: readonly Word[]): Word[][] {
  const runs: Word[][] = [];
  let run: Word[] = [];
  for (const word of words) {
    const isNext = /^['’]?[^\S\n]+$/u.test(text.slice(run.at(-1)?.end ?? word.start, word.start));
    if (!isNext && run.length > 0) {
      runs.push(run);
      run = [];
    }
    if (isInCapitals(word)) run.push(word);
    else {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run];
}

function isInCapitals({ text }: Word): boolean {
  return !/\p{Ll}/u.test(text) && /\p{L}|^\d+$/u.test(text);
}

function spanOf(run: readonly Word[]): Span {
  return { start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 };
}
