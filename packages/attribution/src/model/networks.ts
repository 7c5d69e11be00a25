import { readFile } from "node:fs/promises";
import { InferenceSession, Tensor } from "onnxruntime-node";
import type { Row } from "./rows.ts";

/** What the first network says of the words of a row. */
export interface SpanScores {
  /** Of each label, for each word. */
  readonly labels: readonly Float32Array[];
  /** The two ends of links, for each word. */
  readonly from: readonly Float32Array[];
  readonly to: readonly Float32Array[];
}

const options: InferenceSession.SessionOptions = {
  intraOpNumThreads: 2,
  extra: {
    session: {
      // Threads that wait for work would take the cores from the network that has some.
      intra_op: { allow_spinning: "0" },
      // Activations are not rounded: it would be faster, and costs a tenth of a point.
      qdq_matmulnbits_accuracy_level: "0",
    },
  },
};

/** The networks of the model, which run in process: one for spans and links, one that is shown a cue. */
export class Networks {
  private constructor(
    private readonly embeddings: InferenceSession,
    private readonly spans: InferenceSession,
    private readonly cues: InferenceSession,
  ) {}

  static async load(folder: URL): Promise<Networks> {
    const [embeddings, spans, cues] = await Promise.all(
      ["embeddings", "spans", "cues"].map(async (name) =>
        InferenceSession.create(await readFile(new URL(`${name}.onnx`, folder)), options),
      ),
    );
    if (!embeddings || !spans || !cues) throw new Error("The model lacks a network.");
    return new Networks(embeddings, spans, cues);
  }

  async spansOf(row: Row): Promise<SpanScores> {
    const output = await this.run(this.spans, [row]);
    const [labels, from, to] = ["labels", "link_from", "link_to"].map((name) =>
      firstsOf(row, output[name], 0),
    );
    if (!labels || !from || !to) throw new Error("The model lacks an output.");
    return { labels, from, to };
  }

  /** Scores of the labels for each word of each row; the rows have the same words, each with another cue. */
  async labelsOf(rows: readonly Row[]): Promise<Float32Array[][]> {
    const { labels } = await this.run(this.cues, rows);
    return rows.map((row, at) => firstsOf(row, labels, at));
  }

  private async run(session: InferenceSession, rows: readonly Row[]) {
    const length = rows[0]?.ids.length ?? 0;
    const shape = [rows.length, length];
    const whole = (values: readonly number[]) =>
      new Tensor("int64", BigInt64Array.from(values, BigInt), shape);
    const { embedded } = await this.embeddings.run({ ids: whole(rows.flatMap(({ ids }) => ids)) });
    if (!embedded) throw new Error("The model lacks an output.");
    return session.run({
      embedded,
      looks: whole(rows.flatMap(({ looks }) => looks)),
      mask: new Tensor("bool", new Uint8Array(rows.length * length).fill(1), shape),
    });
  }
}

/** The numbers of each word's first piece in one of the rows. */
function firstsOf(row: Row, tensor: Tensor | undefined, at: number): Float32Array[] {
  if (!(tensor?.data instanceof Float32Array)) throw new Error("The model lacks an output.");
  const { data } = tensor;
  const size = tensor.dims.at(-1) ?? 0;
  const begin = at * row.ids.length;
  return row.firsts.map((first) =>
    data.subarray((begin + first) * size, (begin + first + 1) * size),
  );
}
