import nlp from "compromise/one";
import { z } from "zod";
import type { Span } from "../attribution.ts";
import type { Report } from "./report.ts";

const tokenized = z.array(
  z.object({ offset: z.object({ start: z.number(), length: z.number() }) }),
);
// Ends of sentences that compromise sees and that are none: “Sen. Holt”, “J. Holt”.
const noEnd =
  /(?:^|[\s(“"])(?:\p{Lu}|Mrs?|Ms|Messrs|Drs?|Gens?|Lt|Col|Capt|Maj|Sgt|Adm|Sens?|Reps?|Govs?|Pres|Rev|St|Prof|vs?|No|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.$/u;

export function reportOf(text: string, publishedOn: string | null): Report {
  return { text, publishedOn, paragraphs: listParagraphs(text), sentences: listSentences(text) };
}

/** Stretches between blank lines, and between lines of which the first ends like a sentence; in a text without blank lines, its lines. */
export function listParagraphs(text: string): Span[] {
  const isSpaced = /\S\s*\n[^\S\n]*\n\s*\S/u.test(text);
  const pattern = isSpaced ? /\S(?:[^\n]|(?<![.!?:”"’]\s*)\n(?![^\S\n]*\n))*/gu : /\S[^\n]*/gu;
  return [...text.matchAll(pattern)].map((match) =>
    trimmed(text, match.index, match.index + match[0].length),
  );
}

/** Sentences in the order of the text, without the space around; none goes beyond its paragraph. */
export function listSentences(text: string): Span[] {
  return listParagraphs(text).flatMap((paragraph) => sentencesOf(text, paragraph));
}

function sentencesOf(text: string, paragraph: Span): Span[] {
  const json: unknown = nlp
    .tokenize(text.slice(paragraph.start, paragraph.end))
    .json({ offset: true });
  const starts = tokenized
    .parse(json)
    .map(({ offset }) => withOpening(text, paragraph.start + offset.start))
    .filter(
      (start, index) => index > 0 && !noEnd.test(text.slice(paragraph.start, start).trimEnd()),
    );
  const bounds = [paragraph.start, ...starts, paragraph.end];
  return bounds
    .slice(1)
    .map((end, index) => trimmed(text, bounds[index] ?? 0, end))
    .filter(({ start, end }) => start < end);
}

/** Brackets and marks of quotation that open a sentence, which compromise leaves to the one before. */
function withOpening(text: string, start: number): number {
  const opening = /(?<=\s)[“"‘'([]+\s*$/u.exec(text.slice(Math.max(0, start - 8), start));
  return start - (opening?.[0].length ?? 0);
}

function trimmed(text: string, start: number, end: number): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.trimStart().length,
    end: start + words.trimEnd().length,
  };
}
