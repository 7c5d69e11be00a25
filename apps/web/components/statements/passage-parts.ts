import { cut } from "../../lib/cut.ts";

interface RoleSpan {
  readonly role: string;
  readonly start: number;
  readonly end: number;
}

export interface PassagePart {
  readonly text: string;
  /** True for what is said, false for the words around it. */
  readonly content: boolean;
}

/**
 * Cuts a passage into what is said and what stands around it. Spans count UTF-16 code units of the revision's
 * text, in which the passage begins at `start`.
 */
export function passageParts(
  text: string,
  start: number,
  spans: readonly RoleSpan[],
): readonly PassagePart[] {
  const contents = spans
    .filter((span) => span.role === "CONTENT")
    .map((span) => ({ start: span.start, end: span.end, value: span.role }));
  return cut(contents, start, start + text.length).map((piece) => ({
    text: text.slice(piece.start - start, piece.end - start),
    content: piece.values.length > 0,
  }));
}

/** Whether a claim only repeats what the passage says, so that showing both would say it twice. */
export function repeats(claim: string, parts: readonly PassagePart[]): boolean {
  const said = parts
    .filter((part) => part.content)
    .map((part) => part.text)
    .join(" ");
  return folded(said) === folded(claim);
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
