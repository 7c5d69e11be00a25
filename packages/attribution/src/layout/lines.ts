import type { Span } from "../attribution.ts";

/** A line of a text, without the space around it. */
export interface Line extends Span {
  readonly text: string;
}

/** The lines of a text that hold anything. */
export function listLines(text: string): Line[] {
  return [...text.matchAll(/\S(?:[^\r\n]*\S)?/gu)].map(({ 0: line, index }) => ({
    text: line,
    start: index,
    end: index + line.length,
  }));
}
