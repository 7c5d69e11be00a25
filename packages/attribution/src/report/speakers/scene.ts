import type { Span } from "../../attribution.ts";
import { isNotName, isTitle } from "../../names/tokens.ts";
import { isOffice } from "../entities/offices.ts";
import type { NamedEntity, Report } from "../report.ts";

export interface Mention extends Span {
  readonly entity: NamedEntity;
}

const preposition =
  /(?:^|[\s“"(])(?:of|for|by|with|to|from|about|against|on|at|in|than|like|behind|over|toward|towards|between|after|before|including|\p{L}{2,}ing|\p{L}+ed|told|met|beat|made|let|saw|gave|called)(?: (?:the|his|her|their|rival|former|then|fellow|\p{L}+\.|Mrs?|Ms|President|Senator|Governor))*\s$/iu;

/** “former Oldtown governor ” of “met former Oldtown governor ”: capitals, titles and what describes them. */
function titleBefore(text: string): string {
  const words = text.match(/\S+\s+/gu) ?? [];
  const last = words.findLastIndex((word) => {
    const bare = word.trim();
    return !(
      isTitle(bare) ||
      isOffice(bare) ||
      (/^\p{Lu}[^,;:]*$/u.test(bare) && !isNotName(bare))
    );
  });
  return words.slice(last + 1).join("");
}

/** All that the report names, by where it does, and what stands in the light there: subjects and those who spoke. */
export class Scene {
  readonly mentions: readonly Mention[];
  private readonly quoted: readonly Span[];

  constructor(
    readonly report: Report,
    entities: readonly NamedEntity[],
  ) {
    this.mentions = entities
      .flatMap((entity) => entity.mentions.map((span) => ({ ...span, entity })))
      .sort((one, other) => one.start - other.start);
    this.quoted = [...report.text.matchAll(/“[^“”]*”?|(?<=^|[\s(])"[^"\n]*"?/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    }));
  }

  mentionsIn({ start, end }: Span): Mention[] {
    return this.mentions.filter((mention) => start <= mention.start && mention.end <= end);
  }

  quoteAround({ start, end }: Span): Span | null {
    return this.quoted.find((quote) => quote.start < start && end <= quote.end) ?? null;
  }

  sentenceAt(at: number): Span {
    return this.report.sentences[this.countSentences(at, "end")] ?? { start: at, end: at };
  }

  /** The sentence of a mention from the title before the name on, or from the apposition before it. */
  clauseAround({ start }: Span): Span {
    const sentence = this.sentenceAt(start);
    const before = this.report.text.slice(sentence.start, start);
    const title = titleBefore(before);
    const isApposed = before.slice(0, before.length - title.length).endsWith(", ");
    return { start: isApposed ? sentence.start : start - title.length, end: sentence.end };
  }

  /** How many sentences begin between two places. */
  sentencesBetween(from: number, to: number): number {
    return this.countSentences(to, "start") - this.countSentences(from, "start");
  }

  /** How many sentences begin or end at a place or before it; they stand in order, so it is halved. */
  private countSentences(at: number, side: "start" | "end"): number {
    const { sentences } = this.report;
    let [low, high] = [0, sentences.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sentences[middle]?.[side] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Not governed by a preposition, not the owner of something, not the first word of a thing: “the Holt campaign”. */
  isFree({ start, end }: Span): boolean {
    const { text } = this.report;
    // “for Norway to win”
    if (/\sfor (?:the )?$/u.test(text.slice(0, start)) && text.startsWith(" to ", end)) return true;
    if (preposition.test(text.slice(Math.max(0, start - 40), start))) return false;
    return !/^['’]s?\s/u.test(text.slice(end, end + 3));
  }

  /** “Mr Holt’s success” is about Holt where a sentence begins with it. */
  opens({ start }: Span): boolean {
    return start - this.sentenceAt(start).start < "Mrs. “".length;
  }
}
