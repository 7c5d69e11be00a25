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

/** Lengths in UTF-16 code units: of the words before what is said, between two parts of it, and after it. */
const room = { before: 90, between: 120, after: 90 };

/** The same parts, the words around what is said shortened so that what is said is seen in a list. */
export function shortened(parts: readonly PassagePart[]): readonly PassagePart[] {
  return parts.map((part, index) => {
    if (part.content || parts.length === 1) return part;
    const text =
      index === 0
        ? endOf(part.text, room.before)
        : index === parts.length - 1
          ? beginningOf(part.text, room.after)
          : part.text.length <= room.between
            ? part.text
            : `${beginningOf(part.text, room.between / 2)} ${endOf(part.text, room.between / 2).replace(/^… /, "")}`;
    return { text, content: false };
  });
}

/** Cut at a space, which never parts a surrogate pair. */
function endOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.indexOf(" ", text.length - length);
  return space < 0 ? text : `… ${text.slice(space + 1)}`;
}

function beginningOf(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(" ", length);
  return space < 0 ? text : `${text.slice(0, space)} …`;
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
