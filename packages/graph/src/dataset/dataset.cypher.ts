import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

/** What the database counts by itself, the ends of the order of statements, and the newest change. */
export const datasetCounts = query(
  `// datasetCounts
CALL () { MATCH (statement:Statement) RETURN count(statement) AS statements }
CALL () { MATCH (claim:Claim) RETURN count(claim) AS claims }
CALL () { MATCH (source:Source) RETURN count(source) AS sources }
CALL () { MATCH (relation:Relation) RETURN count(relation) AS relations }
OPTIONAL CALL () {
  MATCH (statement:Statement) WHERE statement.sortKey > '0001'
  RETURN statement.sortKey AS first ORDER BY statement.sortKey LIMIT 1
}
OPTIONAL CALL () {
  MATCH (statement:Statement) WHERE statement.sortKey > '0001'
  RETURN statement.sortKey AS last ORDER BY statement.sortKey DESC LIMIT 1
}
OPTIONAL CALL () {
  MATCH (change:Change) WHERE change.sortKey > ''
  RETURN change.sortKey AS newestChange ORDER BY change.sortKey DESC LIMIT 1
}
RETURN statements, claims, sources, relations, first, last, newestChange`,
  z.object({
    statements: integer,
    claims: integer,
    sources: integer,
    relations: integer,
    first: z.string().nullable(),
    last: z.string().nullable(),
    newestChange: z.string().nullable(),
  }),
);

/** Counts that need a walk over all outlets and statements; see `DatasetMemory`. */
export const datasetScope = query(
  `// datasetScope
CALL () { MATCH ()-[:PUBLISHED_BY]->(outlet) RETURN count(DISTINCT outlet) AS outlets }
CALL () {
  MATCH (statement)-[:MAKES]->()
  WHERE NOT EXISTS { (statement)-[:SAID_BY]->() } AND statement.form <> 'NARRATED'
  RETURN count(statement) AS unresolvedStatements
}
RETURN outlets, unresolvedStatements`,
  z.object({ outlets: integer, unresolvedStatements: integer }),
);

/** The version of the database itself. */
export const databaseVersion = query(
  `// databaseVersion
CALL dbms.components() YIELD name, versions
WHERE name = 'Neo4j Kernel'
RETURN versions[0] AS version`,
  z.object({ version: z.string() }),
);
