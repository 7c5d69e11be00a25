import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Database, migrate } from "@sayso/graph";
import { defaultDataDir, defaultJarsDirectory, startLocalNeo4j } from "@sayso/neo4j-local";
import type { TestProject } from "vitest/node";
import "./graph.ts";

/** One throw-away Neo4j for a whole run, migrated; tests find it by `inject("neo4j")`. */
export async function setup({ vitest }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const root = vitest.getRootProject();
  // Each project that needs it calls this; the first one starts it for all.
  if ("neo4j" in root.getProvidedContext()) return;
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
  } catch (error) {
    await stop();
    throw error;
  } finally {
    await database.close();
  }
  root.provide("neo4j", { uri, user, password });
  return stop;
}
