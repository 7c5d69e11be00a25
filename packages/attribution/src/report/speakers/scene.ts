import type { Span } from "../../attribution.ts";
import { isNotName, isTitle } from "../../names/tokens.ts";
import { isOffice } from "../entities/offices.ts";
import type { NamedEntity, Report } from "../report.ts";
import { isModifying } from "./modifiers.ts";

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

/** How many of the spans begin or end at a place or before it; they stand in order, so it is halved. */
function countUntil(spans: readonly Span[], at: number, side: "start" | "end"): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[side] ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
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
    const mentions = this.mentions.slice(
      countUntil(this.mentions, start - 1, "start"),
      countUntil(this.mentions, end, "start"),
    );
    return mentions.filter((mention) => mention.end <= end);
  }

  quoteAround({ start, end }: Span): Span | null {
    const before = this.quoted[countUntil(this.quoted, start - 1, "start") - 1];
    return before && end <= before.end ? before : null;
  }

  sentenceAt(at: number): Span {
    const { sentences } = this.report;
    return sentences[countUntil(sentences, at, "end")] ?? { start: at, end: at };
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
    const { sentences } = this.report;
    return countUntil(sentences, to, "start") - countUntil(sentences, from, "start");
  }

  /** How many paragraphs begin between two places. */
  paragraphsBetween(from: number, to: number): number {
    const { paragraphs } = this.report;
    return countUntil(paragraphs, to, "start") - countUntil(paragraphs, from, "start");
  }

  /** Not governed by a preposition, not the owner of something, not the first word of a thing: “the Holt campaign”. */
  isFree({ start, end }: Span): boolean {
    const { text } = this.report;
    // “for Norway to win”
    const before = text.slice(Math.max(0, start - 40), start);
    if (/\sfor (?:the )?$/u.test(before) && text.startsWith(" to ", end)) return true;
    if (preposition.test(before)) return false;
    return !/^['’]s?\s/u.test(text.slice(end, end + 3));
  }

  /** The first word of what somebody else is: “Holt spokesman Ed Berg”. */
  isModifier({ end, entity }: Mention): boolean {
    return entity.kind === "PERSON" && isModifying(this.report.text.slice(end, end + 80));
  }

  /** “Mr Holt’s success” is about Holt where a sentence begins with it. */
  opens({ start }: Span): boolean {
    return start - this.sentenceAt(start).start < "Mrs. “".length;
  }
}
