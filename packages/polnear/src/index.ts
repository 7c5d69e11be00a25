import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import type { ExchangeInput } from "@sayso/schema/exchange";
import { type Article, article } from "./article.ts";
import { Converter } from "./convert.ts";
import { Summary } from "./summary.ts";

export type { Article } from "./article.ts";
export { Converter } from "./convert.ts";
export { Summary } from "./summary.ts";

/** A line that is no article of the corpus. */
export class BadArticle extends Error {
  override readonly name = "BadArticle";
}

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

async function* readArticles(path: string): AsyncIterable<Article> {
  const file = createReadStream(path);
  const bytes = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  let number = 0;
  for await (const line of createInterface({ input: bytes, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() === "") continue;
    yield parseArticle(line, number);
  }
}

function parseArticle(line: string, number: number): Article {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadArticle(`Line ${number} is not JSON; a PolNeAR file holds one article per line.`);
  }
  const parsed = article.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new BadArticle(
    `Line ${number} is no PolNeAR article: ${issue?.path.join(".")}: ${issue?.message}`,
  );
}

/** `train.jsonl.gz` is the dataset `polnear-train`. */
function datasetOf(fileName: string): string {
  return `polnear-${fileName.replace(/\.jsonl(\.gz)?$/, "").replace(/\s+/gu, "-")}`;
}
