import type { Linked, WordSpan } from "./spans.ts";

export type LinkKind = "content-cue" | "content-source" | "cue-source";

/** Log probability that the span beginning at one word hangs on the one beginning at another. */
export type LinkScore = (kind: LinkKind, from: number, to: number) => number;

/** A content whose link to its best cue is less sure than this hangs on none. */
const leastCueScore = Math.log(0.5);

/** What hangs on nothing hangs on the first mark of the row. */
const nothing = 0;

/**
 * Each content with the cue it hangs on; contents of one cue share the source that fits all of them best, one of
 * the cue's own paragraph. What has neither cue nor source is nobody's statement.
 */
export function link(
  spans: readonly WordSpan[],
  score: LinkScore,
  paragraphOf: (word: number) => number,
): Linked[] {
  const sources = spans.filter(({ role }) => role === "source");
  const cues = spans.filter(({ role }) => role === "cue");
  const contents = spans.filter(({ role }) => role === "content");
  // A content without a cue stands by itself.
  const heads = new Map(
    contents.map((content) => [content, bestCue(content, cues, score) ?? content]),
  );
  const linked = [...new Set(heads.values())].map((head) => {
    const paragraph = paragraphOf(head.first);
    const near = sources.filter(({ first }) => paragraphOf(first) === paragraph);
    const cue = head.role === "cue" ? head : null;
    const content = contents.filter((one) => heads.get(one) === head);
    return { cue, content, source: bestSource(cue, content, near, score) };
  });
  return linked.filter(({ cue, source }) => cue ?? source);
}

function bestCue(content: WordSpan, cues: readonly WordSpan[], score: LinkScore): WordSpan | null {
  const sure = cues.filter((cue) => score("content-cue", content.first, cue.first) > leastCueScore);
  return best(sure, (cue) => score("content-cue", content.first, cue.first));
}

function bestSource(
  cue: WordSpan | null,
  content: readonly WordSpan[],
  sources: readonly WordSpan[],
  score: LinkScore,
): WordSpan | null {
  return best([...sources, null], (source) => {
    const to = source?.first ?? nothing;
    const sum = content.reduce((all, { first }) => all + score("content-source", first, to), 0);
    return sum / content.length + (cue ? score("cue-source", cue.first, to) : 0);
  });
}

function best<Item>(items: readonly Item[], score: (item: Item) => number): Item | null {
  let found: Item | null = null;
  let highest = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = score(item);
    if (value > highest) [found, highest] = [item, value];
  }
  return found;
}
