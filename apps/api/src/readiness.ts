import { setTimeout } from "node:timers/promises";
import { DatabaseUnavailable, type Graph } from "@sayso/graph";

const patience = 2_000;

/** Why the graph cannot serve requests now, or null if it can. Answers within two seconds. */
export async function whyGraphNotReady(graph: Graph): Promise<string | null> {
  const late = setTimeout(patience, "The database does not answer.", { ref: false });
  return Promise.race([late, check(graph)]);
}

async function check(graph: Graph): Promise<string | null> {
  try {
    await graph.verify();
    const pending = await graph.listPendingMigrations();
    return pending.length === 0 ? null : "The graph is not migrated.";
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return error.message;
    throw error;
  }
}
