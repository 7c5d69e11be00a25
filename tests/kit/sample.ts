import { readdir } from "node:fs/promises";
import {
  type Connection,
  Database,
  importFile,
  migrate,
  openGraph,
  resetGraph,
} from "@sayso/graph";
import { inject } from "vitest";
import "./graph.ts";

const folder = new URL("../../packages/graph/sample/", import.meta.url);

/** Puts the sample, and nothing else, into the database of the tests; at once where it is there already. */
export async function importSample(): Promise<void> {
  const connection = inject("neo4j");
  const files = (await readdir(folder)).filter((name) => name.endsWith(".jsonl")).sort();
  if ((await importedFiles(connection)).join() === files.join()) return;
  const database = Database.connect(connection);
  try {
    await migrate(database);
    await resetGraph(database);
    for (const name of files) await importFile(database, { path: new URL(name, folder).pathname });
  } finally {
    await database.close();
  }
}

/** Names of all files that were brought into the graph and stay in it, the oldest first. */
async function importedFiles(connection: Connection): Promise<string[]> {
  const graph = openGraph(connection);
  try {
    const imports = await graph.imports.listImports(10);
    return imports.map(({ file, state }) => (state === "COMPLETED" ? file : state)).reverse();
  } finally {
    await graph.close();
  }
}
