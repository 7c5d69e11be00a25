import { readFile } from "node:fs/promises";
import { InferenceSession, Tensor } from "onnxruntime-node";
import { z } from "zod";
import type { Attribution, Span } from "../attribution.ts";
import { startOf } from "../span.ts";
import { Field } from "./field.ts";
import { formOf } from "./form.ts";
import { linkScore } from "./link-score.ts";
import { type Linked, type LinkScore, link } from "./links.ts";
import { Pieces } from "./pieces.ts";
import { type Row, rowsOf } from "./rows.ts";
import { type Role, spansOf, type WordSpan } from "./spans.ts";
import { listParagraphs } from "./words.ts";

/** What the model finds in a text, in the order of the text. */
export interface Found {
  /** All spans, those too that belong to no attribution. */
  readonly spans: readonly (Span & { readonly role: Role })[];
  readonly attributions: readonly Attribution[];
}

const description = z.object({
  labels: z.array(z.string()),
  links: z.array(z.enum(["content-cue", "content-source", "cue-source"])),
  linkSize: z.int(),
  mostPieces: z.int(),
  start: z.array(z.number()),
  transitions: z.array(z.array(z.number())),
});

/** Finds attributions in English text. It reads rows of some 180 words, one at a time. */
export class AttributionModel {
  private readonly field: Field;

  private constructor(
    private readonly session: InferenceSession,
    private readonly pieces: Pieces,
    private readonly known: z.infer<typeof description>,
  ) {
    this.field = new Field(known.start, known.transitions);
  }

  /** Loads the model's files, by default those of the package. */
  static async load(
    folder: URL = new URL("../../model/", import.meta.url),
  ): Promise<AttributionModel> {
    const [weights, tokenizer, known] = await Promise.all([
      readFile(new URL("attribution.onnx", folder)),
      readFile(new URL("tokenizer.json", folder), "utf8"),
      readFile(new URL("attribution.json", folder), "utf8"),
    ]);
    const session = await InferenceSession.create(weights, { intraOpNumThreads: 2 });
    return new AttributionModel(
      session,
      new Pieces(z.looseObject({}).parse(JSON.parse(tokenizer))),
      description.parse(JSON.parse(known)),
    );
  }

  /** `onProgress` is told how much of the text has been read, from 0 to 1. */
  async find(text: string, onProgress?: (share: number) => void): Promise<Found> {
    const spans: (Span & { role: Role })[] = [];
    const attributions: Attribution[] = [];
    for (const row of rowsOf(listParagraphs(text), this.pieces, this.known.mostPieces)) {
      const scores = await this.run(row);
      const found = spansOf(this.labelsOf(row, scores.labels));
      for (const span of found) spans.push({ role: span.role, ...placeOf(row, span) });
      for (const linked of link(found, scores.link, paragraphsOf(row)))
        attributions.push(attributionOf(row, linked));
      onProgress?.((row.words.findLast((word) => word !== null)?.end ?? 0) / text.length);
    }
    return { spans, attributions: attributions.sort((a, b) => startOf(a) - startOf(b)) };
  }

  private labelsOf(row: Row, emissions: readonly Float32Array[]): string[] {
    const { labels } = this.known;
    const inside = emissions.map((scores, at) => (row.words[at] ? scores : outside(scores)));
    return this.field.best(inside).map((label) => labels[label] ?? "O");
  }

  private async run(row: Row): Promise<{ labels: Float32Array[]; link: LinkScore }> {
    const shape = [1, row.ids.length];
    const output = await this.session.run({
      ids: new Tensor("int64", BigInt64Array.from(row.ids, BigInt), shape),
      looks: new Tensor("int64", BigInt64Array.from(row.looks, BigInt), shape),
      mask: new Tensor("bool", new Uint8Array(row.ids.length).fill(1), shape),
    });
    const { links, linkSize } = this.known;
    return {
      labels: firstsOf(row, output.labels),
      link: linkScore(
        firstsOf(row, output.link_from),
        firstsOf(row, output.link_to),
        links,
        linkSize,
      ),
    };
  }
}

/** Which paragraph of the row each word stands in. */
function paragraphsOf({ words }: Row): (word: number) => number {
  return (word) => words.slice(0, word).filter((other) => other === null).length;
}

/** The scores of each word's first piece. */
function firstsOf(row: Row, tensor: Tensor | undefined): Float32Array[] {
  if (!(tensor?.data instanceof Float32Array)) throw new Error("The model lacks an output.");
  const { data } = tensor;
  const size = data.length / row.ids.length;
  return row.firsts.map((first) => data.subarray(first * size, (first + 1) * size));
}

/** A mark of the row is no part of a span. */
function outside(scores: Float32Array): Float32Array {
  return scores.map((score, label) => (label === 0 ? score : -1e4));
}

function attributionOf(row: Row, { source, cue, content }: Linked): Attribution {
  return {
    source: source && placeOf(row, source),
    cue: cue && placeOf(row, cue),
    content: content.map((span) => placeOf(row, span)),
    form: formOf(
      content
        .flatMap(({ first, last }) => row.words.slice(first, last + 1))
        .filter((word) => word !== null),
    ),
  };
}

function placeOf(row: Row, { first, last }: WordSpan): Span {
  return { start: row.words[first]?.start ?? 0, end: row.words[last]?.end ?? 0 };
}
