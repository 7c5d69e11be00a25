import { formatVersion } from "@sayso/schema/exchange";
import type { Database } from "../driver/database.ts";
import { readingEach } from "../driver/reader.ts";
import { dataTypes } from "../import/read/parsed-file.ts";
import { lineText, readLines } from "./lines.ts";
import { walkIds } from "./walk.ts";

export interface ExportOptions {
  /** What the file calls itself; `export` if left out. */
  readonly dataset?: string | undefined;
  readonly onProgress?: ((lines: number) => void) | undefined;
}

/** Sources hold whole texts: few at once. */
const atOnce = { entity: 500, source: 50, measure: 500, claim: 500, statement: 500, relation: 500 };

/**
 * Everything in the graph as lines of the exchange format, without line ends. The same content gives the same
 * lines in the same order, whatever imports brought it.
 */
export async function* exportGraph(
  database: Database,
  options: ExportOptions = {},
): AsyncIterable<string> {
  yield lineText({ type: "header", formatVersion, dataset: options.dataset ?? "export" });
  const reader = readingEach(database);
  let done = 0;
  for (const type of dataTypes) {
    for await (const ids of walkIds(database, type, atOnce[type])) {
      const lines = await readLines[type](reader, ids);
      const byId = new Map(lines.map(({ id, line }) => [id, line]));
      for (const id of ids) {
        const line = byId.get(id);
        if (line) yield lineText(line);
      }
      done += ids.length;
      options.onProgress?.(done);
    }
  }
}
