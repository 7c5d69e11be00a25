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
  const parts: PassagePart[] = [];
  let at = 0;
  const contents = spans
    .filter((span) => span.role === "CONTENT")
    .toSorted((one, other) => one.start - other.start);
  for (const span of contents) {
    const from = Math.max(at, span.start - start);
    const to = Math.min(text.length, span.end - start);
    if (to <= from) continue;
    if (from > at) parts.push({ text: text.slice(at, from), content: false });
    parts.push({ text: text.slice(from, to), content: true });
    at = to;
  }
  if (at < text.length) parts.push({ text: text.slice(at), content: false });
  return parts;
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
