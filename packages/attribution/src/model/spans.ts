import type { Role } from "../attribution.ts";

/** A span among the words of a row: indexes of its first and last word, both in it. */
export interface WordSpan {
  readonly role: Role;
  readonly first: number;
  readonly last: number;
}

const roles: readonly Role[] = ["source", "cue", "content"];

/** Spans that belong together. */
export interface Linked {
  readonly source: WordSpan | null;
  readonly cue: WordSpan | null;
  readonly content: readonly WordSpan[];
}

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

/** Spans of attributions, and those that were found besides and overlap none of their role; each once. */
export function listSpans(found: readonly WordSpan[], attributions: readonly Linked[]): WordSpan[] {
  const own = new Map<string, WordSpan>();
  for (const { source, cue, content } of attributions)
    for (const span of [source, cue, ...content])
      if (span) own.set(`${span.role} ${span.first} ${span.last}`, span);
  const spans = [...own.values()];
  const isFree = ({ role, first, last }: WordSpan) =>
    !spans.some((span) => span.role === role && span.first <= last && first <= span.last);
  return [...spans, ...found.filter(isFree)].sort((one, other) => one.first - other.first);
}

/**
 * Without those whose content lies for the most part in that of another: speech within speech is not told apart here.
 * What somebody says goes before what nobody does.
 */
export function outermost(attributions: readonly Linked[]): Linked[] {
  const kept: Linked[] = [];
  const inOrder = attributions.toSorted(
    (one, other) =>
      Number(other.source !== null) - Number(one.source !== null) || sizeOf(other) - sizeOf(one),
  );
  for (const each of inOrder) {
    const most = (other: Linked) => Math.min(sizeOf(each), sizeOf(other)) / 2;
    if (kept.every((other) => sharedBy(each, other) <= most(other))) kept.push(each);
  }
  return attributions.filter((each) => kept.includes(each));
}

/** In words. */
function sizeOf({ content }: Linked): number {
  return content.reduce((size, { first, last }) => size + last - first + 1, 0);
}

function sharedBy(one: Linked, other: Linked): number {
  const shared = (a: WordSpan, b: WordSpan) =>
    Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first) + 1);
  return one.content.reduce(
    (all, span) => other.content.reduce((sum, each) => sum + shared(span, each), all),
    0,
  );
}
