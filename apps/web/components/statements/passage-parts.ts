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

/** Most UTF-16 code units that are kept of the words on one side of what is said. */
const mostAround = 90;

/** The same parts, the words around what is said shortened so that what is said is seen in a list. */
export function shortened(parts: readonly PassagePart[]): readonly PassagePart[] {
  return parts.map((part, index) => {
    if (part.content || parts.length === 1) return part;
    const [isFirst, isLast] = [index === 0, index === parts.length - 1];
    const text = withoutMiddle(part.text, isFirst ? 0 : mostAround, isLast ? 0 : mostAround);
    return { text, content: false };
  });
}

/** Keeps the beginning and the end of a text. It is cut at spaces, which never parts a surrogate pair. */
function withoutMiddle(text: string, beginning: number, end: number): string {
  if (text.length <= beginning + end) return text;
  const from = beginning === 0 ? 0 : text.lastIndexOf(" ", beginning);
  const to = end === 0 ? text.length : text.indexOf(" ", text.length - end);
  if (from < 0 || to < 0 || to <= from) return text;
  const pieces = [text.slice(0, from), "…", text.slice(to + 1)];
  return pieces.filter((piece) => piece !== "").join(" ");
}

/** A shorter claim is a fragment that says little without the words around it. */
const fewestWords = 6;

/** Whether a claim only repeats what the passage says, so that showing both would say it twice. */
export function repeats(claim: string, parts: readonly PassagePart[]): boolean {
  const said = parts
    .filter((part) => part.content)
    .map((part) => part.text)
    .join(" ");
  const words = folded(claim);
  return folded(said) === words && words.split(" ").length >= fewestWords;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
