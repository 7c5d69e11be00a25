import type { SpanRole } from "../../generated/graphql.ts";
import { cut } from "../../lib/cut.ts";

interface RoleSpan {
  readonly role: SpanRole;
  readonly start: number;
  readonly end: number;
}

export interface RolePart {
  readonly start: number;
  readonly text: string;
  /** Whether it is part of what is said. */
  readonly content: boolean;
  /** What the words are besides, of the narrowest span; null for words that are no more than content. */
  readonly role: Exclude<SpanRole, "CONTENT"> | null;
}

/** Cuts a passage, which begins at `start` of its text, by the roles of its words. No unit stands twice. */
export function passageRoles(
  text: string,
  start: number,
  spans: readonly RoleSpan[],
): readonly RolePart[] {
  const ranges = spans
    .map((span) => ({ start: span.start, end: span.end, value: span.role }))
    .toSorted((one, other) => other.end - other.start - (one.end - one.start));
  return cut(ranges, start, start + text.length).map((piece) => ({
    start: piece.start,
    text: text.slice(piece.start - start, piece.end - start),
    content: piece.values.includes("CONTENT"),
    role: piece.values.findLast((role) => role !== "CONTENT") ?? null,
  }));
}

/** The context of a passage without the word at its outer end, which was cut where the context ends. */
export function withoutCutWord(context: string, cutWord: "first" | "last"): string {
  return cutWord === "first"
    ? context.replace(/^\S*\s+(?=\S)/u, "")
    : context.replace(/(?<=\S)\s+\S*$/u, "");
}

/** The roles in the order of a sentence, each in the words of the legend. */
export const roleWords: Readonly<Record<SpanRole, string>> = {
  SOURCE: "who",
  ROLE: "in which role",
  CUE: "word of saying",
  CHANNEL: "channel",
  CONTENT: "what is said",
  FIGURE: "figure",
  DATE: "date",
};
