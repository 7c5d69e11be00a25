import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readArticles } from "./read-articles.ts";

let folder: string;
const article = {
  ...{ id: "nyt_2031-03-04_rain", publisher: "nyt", date: "2031-03-04", title: "Rain — 🌧" },
  ...{ text: "It rains.", attributions: [] },
};
const line = JSON.stringify(article);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "sayso-polnear-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function read(name: string, content: string | Uint8Array): Promise<string[]> {
  const path = join(folder, name);
  await writeFile(path, content);
  const titles: string[] = [];
  for await (const { title } of readArticles(path)) titles.push(title);
  return titles;
}

test("articles are read from a plain file and from a compressed one", async () => {
  const file = `${line}\n\n${line}`;
  expect(await read("plain.jsonl", file)).toEqual([article.title, article.title]);
  expect(await read("packed.jsonl.gz", gzipSync(file))).toEqual([article.title, article.title]);
});

test.each([
  ["no JSON", `${line}\nno JSON`, /^Line 2 is not JSON/],
  ["another JSON", `{"type": "header"}`, /^Line 1 is no PolNeAR article: id: /],
  ["a bad day", line.replace('03-04","title', '02-31","title'), /^Line 1 .*: date: /],
  ["a cut archive", gzipSync(line).subarray(0, 40), /cannot be read as PolNeAR/],
  ["no archive", "plain", /cannot be read as PolNeAR/],
])("%s is refused in one line", async (name, content, words) => {
  const end = name.endsWith("archive") ? ".jsonl.gz" : ".jsonl";
  await expect(read(name + end, content)).rejects.toThrow(words);
});
