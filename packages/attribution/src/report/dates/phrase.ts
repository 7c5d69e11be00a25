import type { Parser } from "chrono-node";
import type { Span } from "../../attribution.ts";
import type { Day } from "./day.ts";

/** What a phrase means: a year, a month or a day, or all from one through another. */
export interface Meaning {
  readonly from: Partial<Day>;
  readonly through?: Partial<Day>;
  readonly approximate?: boolean;
}

/** The tag by which a reading of chrono carries that it is approximate. */
export const APPROXIMATE = "approximate";

/** A reader of one kind of phrase for chrono. What `read` gets as `at` are offsets into the text that chrono reads. */
export function createPhrase(
  pattern: RegExp,
  read: (match: RegExpMatchArray, at: Span, text: string) => Meaning | null,
): Parser {
  return {
    pattern: () => pattern,
    extract(context, match) {
      const start = match.index ?? 0;
      // Chrono goes on in the middle of words, where \b and lookbehinds see nothing before them.
      if (/[\w$]/.test(context.text[start - 1] ?? "")) return null;
      const at = { start, end: start + match[0].length };
      const meaning = read(match, at, context.text);
      if (!meaning) return null;
      const result = context.createParsingResult(start, at.end, meaning.from, meaning.through);
      // What is not said would be the day of today, which not every month has.
      for (const side of [result.start, ...(result.end ? [result.end] : [])]) {
        side.imply("day", 1).imply("month", 1);
        if (meaning.approximate) side.addTag(APPROXIMATE);
      }
      return result;
    },
  };
}

/** The text before a phrase, with the spaces at its end taken off. */
export function textBefore(text: string, at: Span): string {
  return text.slice(0, at.start).trimEnd();
}
