import { readFileSync } from "node:fs";
import { AttributionModel, readReport } from "@sayso/attribution";
import { expect, test } from "vitest";
import { readArticles } from "../../packages/attribution/src/score/articles.ts";
import { runTool } from "../../packages/attribution/src/score/run-tool.ts";
import { findShared } from "../kit/shared.ts";

const seed = findShared("seed/kursk-2024-08-14.txt");
const dev = findShared("data/polnear/dev.jsonl.gz");
const tools = findShared("tools");

test.skipIf(seed === null)("the first report is read (needs ../shared/seed)", async () => {
  const text = readFileSync(seed ?? "", "utf8");
  const { statements } = await readReport(await AttributionModel.load(), text, "2024-08-14");
  const told = statements.map((statement) => ({
    speakers: statement.speakers.map(({ entity }) => entity?.name ?? null),
    channel: statement.channel?.name ?? null,
    saidOn: statement.saidOn?.from?.slice(0, 10) ?? null,
    figures: statement.figures.map(({ min, max }) => max ?? min),
  }));
  const of = (name: string) => told.filter(({ speakers }) => speakers.includes(name));
  expect(of("Vyacheslav Gladkov").length).toBeGreaterThanOrEqual(4);
  expect(of("Vyacheslav Gladkov").map(({ saidOn }) => saidOn)).toContain("2024-08-13");
  expect(of("Vyacheslav Gladkov").map(({ channel }) => channel)).toContain(
    "Vyacheslav Gladkov’s Telegram channel",
  );
  expect(of("Ukrainian military").flatMap(({ figures }) => figures)).toContain(74);
  expect(of("Volodymyr Zelensky")).toHaveLength(1);
});

test.skipIf(dev === null || tools === null)(
  "spans of ten articles are found as well as ever (needs ../shared/data/polnear)",
  async () => {
    const model = await AttributionModel.load();
    const articles = (await readArticles(dev ?? "")).slice(0, 10);
    const predictions = [];
    for (const { id, text } of articles) predictions.push({ id, ...(await model.find(text)) });
    const table = await runTool(`${tools}/score-links.mjs`, articles, predictions);
    const [, share] = /its source\s+F1 ([\d.]+)/.exec(table) ?? [];
    expect(Number(share)).toBeGreaterThan(65);
  },
);
