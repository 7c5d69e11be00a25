import { readdir } from "node:fs/promises";
import { Database, importFile, migrate, resetGraph } from "@sayso/graph";
import { inject } from "vitest";

const folder = new URL("../../packages/graph/sample/", import.meta.url);

/** Puts the sample, and nothing else, into the database of the tests. */
export async function importSample(): Promise<void> {
  const database = Database.connect(inject("neo4j"));
  try {
    await migrate(database);
    await resetGraph(database);
    const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
    for (const name of files) await importFile(database, { path: new URL(name, folder).pathname });
  } finally {
    await database.close();
  }
}
