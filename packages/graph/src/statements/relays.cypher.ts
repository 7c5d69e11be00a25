import { z } from "zod";
import { query } from "../driver/query.ts";
import { id } from "../ids/id-schema.ts";

/** The statements that pass given ones on, oldest first; at most 100 of each. */
export const relayersOfStatements = query(
  `// relayersOfStatements
UNWIND $ids AS id
CALL (id) {
  MATCH (:Statement {id: id})<-[:RELAYS]-(relayer:Statement)
  RETURN relayer
  ORDER BY relayer.sortKey
  LIMIT 100
}
RETURN id AS relayedId, relayer.id AS statementId`,
  z.object({ relayedId: id("statement"), statementId: id("statement") }),
);

/**
 * The chains of telling through given statements: from the outermost telling in the same text, by way of
 * the statement itself, to the first telling. Where several lead on, the longest; among these the oldest.
 */
export const relayChainsOfStatements = query(
  `// relayChainsOfStatements
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:REPORTED_IN]->(revision:Revision)
RETURN statement.id AS id,
  head(COLLECT {
    MATCH path = (outer:Statement)-[:RELAYS*0..10]->(statement)
    WHERE all(teller IN nodes(path) WHERE EXISTS { (teller)-[:REPORTED_IN]->(revision) })
    RETURN [teller IN nodes(path) | teller.id]
    ORDER BY length(path) DESC, outer.sortKey
    LIMIT 1
  }) AS outer,
  head(COLLECT {
    MATCH path = (statement)-[:RELAYS*0..10]->(first:Statement)
    RETURN [teller IN nodes(path) | teller.id]
    ORDER BY length(path) DESC, first.sortKey
    LIMIT 1
  }) AS inner`,
  z.object({
    id: id("statement"),
    outer: z.array(id("statement")),
    inner: z.array(id("statement")),
  }),
);
