import { join } from "node:path";
import { AttributionModel } from "../model/model.ts";
import { listParagraphs } from "../model/words.ts";
import { readReport } from "../report/read-report.ts";
import { readArticles } from "./articles.ts";
import type { Corpora } from "./score.ts";

const rounds = 5;
const reportWords = 600;

/** Seconds to load the model, words a second, and milliseconds for a report of 600 words; medians. */
export async function scoreSpeed(model: AttributionModel, { data }: Corpora): Promise<void> {
  const articles = (await readArticles(join(data, "polnear/dev.jsonl.gz"))).slice(0, 30);
  const words = articles.reduce((all, { text }) => all + countWords(text), 0);
  const report = articles.map(({ text }) => text).find((text) => countWords(text) >= reportWords);
  const whole = await median(async () => {
    for (const { text } of articles) await model.find(text);
  });
  const loading = await median(async () => void (await AttributionModel.load()));
  const share = reportWords / countWords(report ?? "");
  const spans = share * (await median(() => model.find(report ?? "")));
  const reading = share * (await median(() => readReport(model, report ?? "", null)));
  const row = (words: string, value: string) => console.log(`${words.padEnd(40)} ${value}`);
  console.log(`\nSpeed, medians of ${rounds}`);
  row("model loaded", `${(loading / 1000).toFixed(2)} s`);
  row("words a second, spans and links", ((1000 * words) / whole).toFixed(0));
  row(`${reportWords} words, spans and links`, `${spans.toFixed(0)} ms`);
  row(`${reportWords} words, read in full`, `${reading.toFixed(0)} ms`);
  row("memory of the process", `${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
}

function countWords(text: string): number {
  return listParagraphs(text)
    .flat()
    .filter((word) => /[\p{L}\p{N}]/u.test(word.text)).length;
}

async function median(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}
