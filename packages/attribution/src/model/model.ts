import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Attribution, Found, Role, Span } from "../attribution.ts";
import { withLayout } from "../layout/with-layout.ts";
import { type CueRow, cueRowOf } from "./cue-rows.ts";
import { formOf } from "./form.ts";
import { Labeller, labelling } from "./labeller.ts";
import { linkScore } from "./link-score.ts";
import { link } from "./links.ts";
import { Networks } from "./networks.ts";
import { Pieces } from "./pieces.ts";
import { type Row, rowsOf } from "./rows.ts";
import { type Linked, listSpans, outermost, type WordSpan } from "./spans.ts";
import { listParagraphs } from "./words.ts";

const description = z.object({
  mostPieces: z.int(),
  looks: z.int(),
  spans: labelling,
  links: z.object({
    kinds: z.array(z.enum(["content-cue", "content-source", "cue-source"])),
    size: z.int(),
  }),
  cues: labelling,
});

/**
 * Finds attributions in English text, in rows of some 180 words. The first network finds spans and which of them
 * belong together; for each cue that has a content the second reads its paragraph again and finds source and contents
 * of this one. Who speaks in a transcript, behind a dash or in the paragraph before is told by the layout.
 */
export class AttributionModel {
  private readonly spans: Labeller;
  private readonly cues: Labeller;

  private constructor(
    private readonly networks: Networks,
    private readonly pieces: Pieces,
    private readonly known: z.infer<typeof description>,
  ) {
    this.spans = new Labeller(known.spans);
    this.cues = new Labeller(known.cues);
  }

  /** Loads the model's files, by default those of the package. */
  static async load(
    folder: URL = new URL("../../model/", import.meta.url),
  ): Promise<AttributionModel> {
    const [networks, tokenizer, known] = await Promise.all([
      Networks.load(folder),
      readFile(new URL("tokenizer.json", folder), "utf8"),
      readFile(new URL("attribution.json", folder), "utf8"),
    ]);
    return new AttributionModel(
      networks,
      new Pieces(z.looseObject({}).parse(JSON.parse(tokenizer))),
      description.parse(JSON.parse(known)),
    );
  }

  /** `onProgress` is told how much of the text has been read, from 0 to 1. */
  async find(text: string, onProgress?: (share: number) => void): Promise<Found> {
    const spans: (Span & { role: Role })[] = [];
    const attributions: Attribution[] = [];
    for (const row of rowsOf(listParagraphs(text), this.pieces, this.known.mostPieces)) {
      const { found, linked } = await this.findLinked(row);
      const read = outermost(await this.readCues(row, linked));
      for (const span of listSpans(found, read))
        spans.push({ role: span.role, ...placeOf(row, span) });
      for (const each of read) attributions.push(attributionOf(row, each));
      onProgress?.((row.words.findLast((word) => word !== null)?.end ?? 0) / text.length);
    }
    return withLayout(text, { spans, attributions });
  }

  private async findLinked(row: Row): Promise<{ found: WordSpan[]; linked: Linked[] }> {
    const { labels, from, to } = await this.networks.spansOf(row);
    const { kinds, size } = this.known.links;
    const found = this.spans.spansOf(row, labels);
    return { found, linked: link(found, linkScore(from, to, kinds, size), paragraphsOf(row)) };
  }

  /** The same with what the second network finds, where that is a content. */
  private async readCues(row: Row, linked: readonly Linked[]): Promise<Linked[]> {
    const rows = linked.flatMap(({ cue }) => (cue ? cueRowOf(row, cue, this.known.looks) : []));
    const found = new Map<WordSpan, WordSpan[]>();
    for (const from of new Set(rows.map((each) => each.from))) {
      const ofParagraph = rows.filter((each) => each.from === from);
      const scores = await this.networks.labelsOf(ofParagraph);
      for (const [at, each] of ofParagraph.entries())
        found.set(each.cue, this.spansOfCue(each, scores[at] ?? []));
    }
    return linked.map((each) => {
      const spans = (each.cue && found.get(each.cue)) ?? [];
      const content = spans.filter(({ role }) => role === "content");
      const source = spans.find(({ role }) => role === "source") ?? each.source;
      return content.length > 0 ? { cue: each.cue, source, content } : each;
    });
  }

  /** By the words of the row that the paragraph was taken from. */
  private spansOfCue(row: CueRow, scores: readonly Float32Array[]): WordSpan[] {
    return this.cues
      .spansOf(row, scores)
      .map(({ role, first, last }) => ({ role, first: first + row.from, last: last + row.from }));
  }
}

/** Which paragraph of the row each word stands in. */
function paragraphsOf({ words }: Row): (word: number) => number {
  return (word) => words.slice(0, word).filter((other) => other === null).length;
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
