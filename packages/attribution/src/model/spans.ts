export type Role = "source" | "cue" | "content";

/** A span among the words of a row: indexes of its first and last word, both in it. */
export interface WordSpan {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

const roles: readonly Role[] = ["source", "cue", "content"];

/** Spans of labels such as `B-cue`, `E-cue` and `S-source`. */
export function spansOf(labels: readonly string[]): WordSpan[] {
  const spans: WordSpan[] = [];
  let first = 0;
  for (const [at, label] of labels.entries()) {
    const [place, name] = label.split("-");
    if (place === "B" || place === "S") first = at;
    const role = roles.find((role) => role === name);
    if (role && (place === "E" || place === "S")) spans.push({ role, first, last: at });
  }
  return spans;
}
