import type { Span } from "../attribution.ts";

/** A word or a mark of punctuation. */
export interface Word extends Span {
  readonly text: string;
}

const word = /[\p{L}\p{N}_]+|[^\p{L}\p{N}_\s]/gu;

/** The words of each paragraph that has any; a paragraph ends at the end of its line. */
export function listParagraphs(text: string): Word[][] {
  return [...text.matchAll(/[^\r\n]+/gu)]
    .map((line) => wordsOf(line[0], line.index))
    .filter((words) => words.length > 0);
}

function wordsOf(line: string, at: number): Word[] {
  return [...line.matchAll(word)].map(({ 0: text, index }) => ({
    text,
    start: at + index,
    end: at + index + text.length,
  }));
}
