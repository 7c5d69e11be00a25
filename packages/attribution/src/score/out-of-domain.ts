import { join } from "node:path";
import type { AttributionModel } from "../model/model.ts";
import { listParagraphs } from "../model/words.ts";
import { type Article, readArticles } from "./articles.ts";
import { runTool } from "./run-tool.ts";
import type { Corpora } from "./score.ts";
import { predict } from "./spans.ts";

/** Spans of the news in GUM's dev part, of which nothing was used in training. */
export async function scoreOutOfDomain(
  model: AttributionModel,
  { data, tools }: Corpora,
): Promise<void> {
  const articles = await readArticles(join(data, "gum/dev.jsonl.gz"));
  const news = articles.filter(({ genre }) => genre === "news");
  const predictions = await predict(model, news);
  console.log(`\nGUM, dev, ${news.length} articles of news: spans, F1`);
  const gold = news.flatMap(goldLines);
  console.log(await runTool(join(tools, "score-attribution.mjs"), gold, predictions));
}

/** A line for each paragraph: its words and their labels. */
function goldLines({ id, text, attributions }: Article): object[] {
  const labels = new Map<number, string>();
  for (const { source, cue, content } of attributions) {
    const spans = [
      ...(source ? [{ role: "source", ...source }] : []),
      ...(cue ? [{ role: "cue", ...cue }] : []),
      ...content.map((span) => ({ role: "content", ...span })),
    ];
    for (const { role, start, end } of spans)
      for (let at = start; at < end; at++) labels.set(at, `${at === start ? "B" : "I"}-${role}`);
  }
  return listParagraphs(text).map((words) => ({
    id,
    tokens: words.map(({ start, end }) => [start, end]),
    labels: words.map(({ start }) => labels.get(start) ?? "O"),
  }));
}
