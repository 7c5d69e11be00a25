import { join } from "node:path";
import type { AttributionModel } from "../model/model.ts";
import { readArticles } from "./articles.ts";
import { runTool } from "./run-tool.ts";
import type { Corpora } from "./score.ts";

/** Spans and whole attributions of PolNeAR's dev part. */
export async function scoreSpans(model: AttributionModel, { data, tools }: Corpora): Promise<void> {
  const dev = join(data, "polnear/dev.jsonl.gz");
  const predictions = await predict(model, await readArticles(dev));
  const gold = join(data, "polnear/score-dev.jsonl.gz");
  console.log("\nPolNeAR, dev: spans, F1");
  console.log(await runTool(join(tools, "score-attribution.mjs"), gold, predictions));
  console.log("\nPolNeAR, dev: whole attributions");
  console.log(await runTool(join(tools, "score-links.mjs"), dev, predictions));
}

export async function predict(
  model: AttributionModel,
  articles: readonly { readonly id: string; readonly text: string }[],
): Promise<object[]> {
  const predictions = [];
  for (const { id, text } of articles) predictions.push({ id, ...(await model.find(text)) });
  return predictions;
}
