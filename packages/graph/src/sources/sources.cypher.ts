import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";

const properties = z.record(z.string(), z.unknown());

/** Sources by id, without any text; in no order, unknown ids left out. */
export const sourcesByIds = query(
  `// sourcesByIds
UNWIND $ids AS id
MATCH (source:Source {id: id})-[:CURRENT_REVISION]->(revision:Revision)
OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(outlet:Entity)
RETURN source.id AS id, source.kind AS kind, source.title AS title, source.url AS url,
  source.language AS language, source.statementCount AS statementCount,
  source {.publishedFrom, .publishedTo, .publishedPrecision, .publishedApproximate, .publishedBasis,
    .publishedText, .publishedZone} AS published,
  outlet.id AS outletId, revision.id AS revisionId`,
  z.object({
    id: id("source"),
    kind: values.sourceKind,
    title: z.string(),
    url: z.string().nullable(),
    language: z.string().nullable(),
    statementCount: integer.nullable(),
    published: properties,
    outletId: id("entity").nullable(),
    revisionId: id("revision"),
  }),
);

const revisionRow = z.object({
  id: id("revision"),
  sourceId: id("source"),
  sha256: z.string(),
  retrievedAt: z.string(),
});

/** Revisions by id, without their text; in no order, unknown ids left out. */
export const revisionsByIds = query(
  `// revisionsByIds
UNWIND $ids AS id
MATCH (revision:Revision {id: id})<-[:HAS_REVISION]-(source:Source)
RETURN revision.id AS id, source.id AS sourceId, revision.sha256 AS sha256,
  revision.retrievedAt AS retrievedAt`,
  revisionRow,
);

/** The texts of revisions; in no order, unknown ids left out. */
export const revisionTextsByIds = query(
  `// revisionTextsByIds
UNWIND $ids AS id
MATCH (revision:Revision {id: id})
RETURN revision.id AS id, revision.text AS text`,
  z.object({ id: id("revision"), text: z.string() }),
);

/** All revisions of sources, newest first, the current one before all others. */
export const revisionsBySources = query(
  `// revisionsBySources
UNWIND $ids AS id
MATCH (source:Source {id: id})-[:HAS_REVISION]->(revision:Revision)
WITH source, revision, EXISTS { (source)-[:CURRENT_REVISION]->(revision) } AS current
ORDER BY current DESC, revision.retrievedAt DESC, revision.id
RETURN revision.id AS id, source.id AS sourceId, revision.sha256 AS sha256,
  revision.retrievedAt AS retrievedAt`,
  revisionRow,
);
