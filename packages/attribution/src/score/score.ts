import { access } from "node:fs/promises";
import { join } from "node:path";
import { Command, Option } from "commander";
import { BadDocuments } from "../documents.ts";
import { AttributionModel } from "../model/model.ts";
import { scoreOutOfDomain } from "./out-of-domain.ts";
import { scoreReadings } from "./readings.ts";
import { scoreSpans } from "./spans.ts";
import { scoreSpeed } from "./speed.ts";

/** Each prints its own table. */
const tables = {
  spans: scoreSpans,
  "out-of-domain": scoreOutOfDomain,
  readings: scoreReadings,
  speed: scoreSpeed,
} as const;

/** Where the corpora and the tools that score lie. */
export interface Corpora {
  readonly data: string;
  readonly tools: string;
}

export function scoreCommand(): Command {
  return new Command("score")
    .description(
      "Print how well model and rules do on the corpora and on the annotated statements.",
    )
    .argument("<folder>", "the folder that holds `data` and `tools`")
    .addOption(new Option("--only <table>", "one table").choices(Object.keys(tables)))
    .action(async (folder: string, { only }: { only?: string }) => {
      const corpora = { data: join(folder, "data"), tools: join(folder, "tools") };
      for (const path of Object.values(corpora)) {
        await access(path).catch(() => {
          throw new BadDocuments(`There is no ${path}.`);
        });
      }
      const model = await AttributionModel.load();
      for (const [name, table] of Object.entries(tables))
        if (only === undefined || only === name) await table(model, corpora);
    });
}
