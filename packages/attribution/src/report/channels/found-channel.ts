import type { Span } from "../../attribution.ts";
import { contains } from "../../span.ts";
import type { NamedEntity, StatedChannel } from "../report.ts";

export interface FoundChannel extends StatedChannel {
  /** Whether it is the speaker's own, which the words tell by “his” or by “tweeted”. */
  readonly ofSpeaker: boolean;
}

/** The entity that is named last in a stretch of the text. */
export function findNamed(entities: readonly NamedEntity[], within: Span): NamedEntity | null {
  const named = entities.filter(({ mentions }) =>
    mentions.some((mention) => contains(within, mention)),
  );
  return named.at(-1) ?? null;
}

/** All that a pattern finds in a stretch of the text, with its place in the text. */
export function listMatches(text: string, within: Span, pattern: RegExp) {
  return [...text.slice(within.start, within.end).matchAll(pattern)].map((match) => {
    const start = within.start + match.index;
    return { match, span: { start, end: start + match[0].length } };
  });
}
