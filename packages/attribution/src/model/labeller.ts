import { z } from "zod";
import { Field } from "./field.ts";
import type { Row } from "./rows.ts";
import { spansOf, type WordSpan } from "./spans.ts";

export const labelling = z.object({
  labels: z.array(z.string()),
  start: z.array(z.number()),
  transitions: z.array(z.array(z.number())),
});

/** The most likely spans, from the scores of their labels. */
export class Labeller {
  private readonly labels: readonly string[];
  private readonly field: Field;

  constructor({ labels, start, transitions }: z.infer<typeof labelling>) {
    this.labels = labels;
    this.field = new Field(start, transitions);
  }

  /** `scores` holds those of each label for each word of the row. */
  spansOf(row: Row, scores: readonly Float32Array[]): WordSpan[] {
    const inside = scores.map((each, at) => (row.words[at] ? each : outside(each)));
    return spansOf(this.field.best(inside).map((label) => this.labels[label] ?? "O"));
  }
}

/** A mark of the row is no part of a span. */
function outside(scores: Float32Array): Float32Array {
  return scores.map((score, label) => (label === 0 ? score : -1e4));
}
