import { z } from "zod";
import { query } from "../driver/query.ts";
import { id } from "../ids/id-schema.ts";

/** The statements of revisions in the order of their place, at most $limit of each. */
export const statementsOfRevisions = query(
  `// statementsOfRevisions
UNWIND $ids AS id
CALL (id) {
  MATCH (:Revision {id: id})<-[:REPORTED_IN]-(statement:Statement)
  RETURN statement
  ORDER BY statement.start, statement.end, statement.id
  LIMIT $limit
}
RETURN id AS revisionId, statement.id AS statementId`,
  z.object({ revisionId: id("revision"), statementId: id("statement") }),
);

/** The statements before and after given ones in the same text, in the order of their place. */
export const neighborsOfStatements = query(
  `// neighborsOfStatements
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:REPORTED_IN]->(revision:Revision)
RETURN statement.id AS id,
  head(COLLECT {
    MATCH (revision)<-[:REPORTED_IN]-(other:Statement)
    WHERE other.start < statement.start
      OR (other.start = statement.start AND other.end < statement.end)
      OR (other.start = statement.start AND other.end = statement.end AND other.id < statement.id)
    RETURN other.id
    ORDER BY other.start DESC, other.end DESC, other.id DESC
    LIMIT 1
  }) AS previousId,
  head(COLLECT {
    MATCH (revision)<-[:REPORTED_IN]-(other:Statement)
    WHERE other.start > statement.start
      OR (other.start = statement.start AND other.end > statement.end)
      OR (other.start = statement.start AND other.end = statement.end AND other.id > statement.id)
    RETURN other.id
    ORDER BY other.start, other.end, other.id
    LIMIT 1
  }) AS nextId`,
  z.object({
    id: id("statement"),
    previousId: id("statement").nullable(),
    nextId: id("statement").nullable(),
  }),
);
