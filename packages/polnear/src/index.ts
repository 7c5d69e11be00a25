import { basename } from "node:path";
import type { ExchangeInput } from "@sayso/schema/exchange";
import type { Article } from "./article.ts";
import { Converter } from "./convert.ts";
import { readArticles } from "./read-articles.ts";
import { Summary } from "./summary.ts";

export { BadArticle } from "./read-articles.ts";

export interface PolnearInput {
  readonly fileName: string;
  /** Lines of the exchange format: articles as they are read, entities at the end. */
  readonly lines: AsyncIterable<ExchangeInput>;
  /** What was done, once all lines were read. */
  readonly summary: Summary;
}

/** Opens a file of PolNeAR, JSONL or gzip of it, as lines of the exchange format. */
export function openPolnear(path: string): PolnearInput {
  const fileName = basename(path);
  const summary = new Summary();
  return { fileName, summary, lines: convertAll(readArticles(path), datasetOf(fileName), summary) };
}

/** Converts articles to a whole file of the exchange format. */
export async function* convertAll(
  articles: AsyncIterable<Article>,
  dataset: string,
  summary: Summary,
): AsyncIterable<ExchangeInput> {
  const converter = new Converter(summary);
  yield {
    type: "header",
    formatVersion: 1,
    dataset,
    title: `PolNeAR v1.0, ${dataset.replace("polnear-", "")}`,
    licence: "none stated by the corpus; the articles belong to their publishers",
  };
  for await (const item of articles) yield* converter.convert(item);
  yield* converter.entities.lines();
  summary.entities = converter.entities.size;
}

/** `train.jsonl.gz` is the dataset `polnear-train`. */
function datasetOf(fileName: string): string {
  return `polnear-${fileName.replace(/\.jsonl(\.gz)?$/, "").replace(/\s+/gu, "-")}`;
}
