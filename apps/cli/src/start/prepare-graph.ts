import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Connection, Database, graphOf, importFile, migrate } from "@sayso/graph";

const samples = new URL("../../../../packages/graph/sample/", import.meta.url);

/** Brings the graph to its present form, and loads the sample where nothing was ever brought in. */
export async function prepareGraph(
  connection: Connection,
  sample: "kursk" | "none",
  onStep: (step: string) => void,
): Promise<void> {
  const database = Database.connect(connection);
  try {
    await migrate(database, { onStep });
    if (sample === "none" || !(await isEmpty(database))) return;
    await loadSample(database, onStep);
  } finally {
    await database.close();
  }
}

async function isEmpty(database: Database): Promise<boolean> {
  return (await graphOf(database).imports.listImports(1)).length === 0;
}

async function loadSample(database: Database, onStep: (step: string) => void): Promise<void> {
  const files = readdirSync(samples).filter((name) => name.endsWith(".jsonl"));
  onStep(`Loading the sample, ${files.length} files (SAYSO_SAMPLE=none leaves it out)`);
  for (const file of files.sort()) {
    await importFile(database, { path: fileURLToPath(new URL(file, samples)) });
  }
}
