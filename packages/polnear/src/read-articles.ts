import { createReadStream } from "node:fs";
import { pipeline } from "node:stream";
import { createGunzip } from "node:zlib";
import { type Article, article } from "./article.ts";

/** A file, or a line of it, that is not of the corpus. */
export class BadArticle extends Error {
  override readonly name = "BadArticle";
}

/** The articles of a JSONL file, plain or compressed by gzip, one after the other. Throws BadArticle. */
export async function* readArticles(path: string): AsyncIterable<Article> {
  let number = 0;
  for await (const line of readLines(path)) {
    number += 1;
    if (line.trim() !== "") yield parseArticle(line, number);
  }
}

async function* readLines(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  // Errors of both reach the reader through the last of them.
  const bytes = path.endsWith(".gz") ? pipeline(file, createGunzip(), () => {}) : file;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let rest = "";
  try {
    for await (const chunk of bytes) {
      const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    yield rest + decoder.decode();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    throw new BadArticle(`${path} cannot be read as PolNeAR: ${words}`, { cause: error });
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
