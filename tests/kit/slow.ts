import { type Connection, Database, type Graph } from "@sayso/graph";
import { z } from "zod";
import { query } from "../../packages/graph/src/driver/query.ts";
import { int } from "../../packages/graph/src/driver/values.ts";

const slowRead = query(
  `// slowRead
  UNWIND range(1, $rows) AS row WITH row WHERE row % 7 = 0 RETURN count(row) > 0 AS done`,
  z.object({ done: z.boolean() }),
);

const listSlowReads = query(
  `// listSlowReads
  SHOW TRANSACTIONS YIELD transactionId, currentQuery
  WHERE currentQuery STARTS WITH '// slowRead'
  RETURN transactionId`,
  z.object({ transactionId: z.string() }),
);

/** Makes every look-up of an entity by slug work in the database first: a second or so for a million rows. */
export function withSlowLookups(connection: Connection, rows: number) {
  const database = Database.connect(connection);
  const alter = (graph: Graph): Graph => ({
    ...graph,
    observed(onRoundTrip, signal) {
      const observed = graph.observed(onRoundTrip, signal);
      const findEntityBySlug: Graph["entities"]["findEntityBySlug"] = async (slug) => {
        await database
          .observed(onRoundTrip, signal)
          .read(slowRead, { rows: int(rows) }, { timeout: 30_000 });
        return observed.entities.findEntityBySlug(slug);
      };
      return { ...observed, entities: { ...observed.entities, findEntityBySlug } };
    },
  });
  return {
    alter,
    countRunning: async () => (await database.runAlone(listSlowReads)).length,
    close: () => database.close(),
  };
}

/** A query that is slow there. */
export const slowQuery = '{ entity(slug: "a") { id } }';
