import { Database, type Graph, graphOf, migrate } from "@sayso/graph";
import { resolveNeo4j } from "@sayso/neo4j-local";
import { Progress } from "./progress.ts";

/** What a command works with. */
export interface Session {
  readonly database: Database;
  readonly graph: Graph;
  readonly progress: Progress;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
}

/**
 * Joins the Neo4j that runs, or starts one and stops it at the end, brings its graph to the form that this
 * version needs, and runs `work` on it.
 */
export async function withGraph(work: (session: Session) => Promise<void>): Promise<void> {
  const interruption = new AbortController();
  const interrupt = () => interruption.abort();
  process.on("SIGINT", interrupt).on("SIGTERM", interrupt);
  const progress = new Progress();
  const neo4j = await resolveNeo4j({ onProgress: (line) => progress.step(line) });
  const database = Database.connect(neo4j);
  const graph = graphOf(database);
  try {
    await migrate(database, { onStep: (line) => progress.step(line) });
    await work({ database, graph, progress, signal: interruption.signal });
  } finally {
    progress.end();
    await database.close();
    await neo4j.stop();
    process.off("SIGINT", interrupt).off("SIGTERM", interrupt);
  }
}
