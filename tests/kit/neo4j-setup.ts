import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database, importFile, migrate, resetGraph, undoImport } from "@sayso/graph";
import { defaultDataDir, defaultJarsDirectory, startLocalNeo4j } from "@sayso/neo4j-local";
import type { TestProject } from "vitest/node";
import { richLines } from "../fixtures/rich.ts";
import { fileOf } from "./graph.ts";

/** Tests of these projects need no database. */
const without = ["unit", "schema"];

/** One throw-away Neo4j for a whole run, migrated; tests find it by `inject("neo4j")`. */
export async function setup(root: TestProject): Promise<(() => Promise<void>) | undefined> {
  // Each project names this file too; the first call, for the root, starts it for all.
  if (root.name !== "" || root.vitest.projects.every(({ name }) => without.includes(name))) return;
  const dataDir = await mkdtemp(join(tmpdir(), "sayso-test-"));
  const jarsDirectory = defaultJarsDirectory(defaultDataDir());
  const memory = { heapMb: 768, pageCacheMb: 128 };
  const neo4j = await startLocalNeo4j({ dataDir, jarsDirectory, memory });
  const { uri, user, password } = neo4j;
  const stop = async () => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const database = Database.connect({ uri, user, password });
  try {
    await migrate(database);
    // The first import plans every query, which takes long on a busy machine: not in the time of a test.
    const lines = { bytes: fileOf(richLines), fileName: "warm-up.jsonl" };
    await undoImport(database, (await importFile(database, lines)).importId);
    await resetGraph(database);
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await database.close();
  }
  root.provide("neo4j", { uri, user, password });
  return stop;
}
