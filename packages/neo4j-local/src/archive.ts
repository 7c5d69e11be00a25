import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { auth, driver as connect } from "neo4j-driver";
import { startJava } from "./java-process.ts";

const USER = "neo4j";
const PASSWORD = "training-only";
/** Writing the archive at exit takes about 7 s on two cores. */
const WRITTEN_MS = 120_000;

/** Something of each kind that Sayso does, so that its classes are in the archive. */
const TRAINING = [
  "CREATE CONSTRAINT training IF NOT EXISTS FOR (n:Training) REQUIRE n.id IS UNIQUE",
  "CREATE FULLTEXT INDEX trainingText IF NOT EXISTS FOR (n:Training) ON EACH [n.text]",
  "CREATE INDEX trainingEdge IF NOT EXISTS FOR ()-[r:TRAINS]-() ON (r.from, r.at)",
  "CALL db.awaitIndexes(20)",
  "UNWIND range(1, 50) AS i MERGE (n:Training {id: i}) ON CREATE SET n.text = 'word ' + i",
  "MATCH (a:Training {id: 1}), (b:Training) WHERE b.id > 1 MERGE (a)-[:TRAINS {from: 1, at: b.id}]->(b)",
  "MATCH (a:Training {id: $id})-[r:TRAINS]->(b) WITH b ORDER BY r.at DESC LIMIT 5 RETURN collect(b {.*}) AS rows",
  "CALL db.index.fulltext.queryNodes('trainingText', 'word') YIELD node, score RETURN node.id, score LIMIT 5",
];

export interface ArchiveOptions {
  jars: string;
  jar: string;
  /** The file to write. */
  archive: string;
  env: NodeJS.ProcessEnv;
}

/**
 * Runs a throw-away Neo4j once and has Java archive the classes that it loaded, so that later
 * starts map them instead of reading and checking 214 jars. False where this Java cannot do it.
 */
export async function makeArchive({ jars, jar, archive, env }: ArchiveOptions): Promise<boolean> {
  const home = await mkdtemp(join(tmpdir(), "sayso-neo4j-"));
  const partial = `${archive}.part`;
  await rm(partial, { force: true });
  const java = startJava({
    ...{ home, jars, env, launcher: { jar }, port: 0, password: PASSWORD },
    logFile: join(home, "neo4j.log"),
    memory: { heapMb: 512, pageCacheMb: 64 },
    archiveAtExit: partial,
  });
  try {
    await train(await java.ready);
    await java.stop(WRITTEN_MS);
    if (!existsSync(partial)) return false;
    await rename(partial, archive);
    return true;
  } catch {
    return false;
  } finally {
    await java.stop();
    await rm(partial, { force: true });
    await rm(home, { recursive: true, force: true });
  }
}

async function train(port: number): Promise<void> {
  const driver = connect(`bolt://127.0.0.1:${port}`, auth.basic(USER, PASSWORD));
  try {
    for (const query of TRAINING) await driver.executeQuery(query, { id: 1 });
  } finally {
    await driver.close();
  }
}
