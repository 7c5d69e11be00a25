import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

const nothing = z.object({});

/** What the derived properties of a statement follow from, and what is stored of them. */
export const statementInputs = z.object({
  id: z.string(),
  start: integer,
  form: z.string(),
  passageText: z.string(),
  sourceId: z.string(),
  published: z.record(z.string(), z.unknown()),
  said: z.record(z.string(), z.unknown()),
  outletId: z.string().nullable(),
  claimId: z.string(),
  claimText: z.string(),
  /** One per mention, in order; null where it is not resolved. */
  speakerIds: z.array(z.string().nullable()),
  subjectIds: z.array(z.string()),
  channelId: z.string().nullable(),
  /** The end of its chain of RELAYS; null where it passes nothing on. */
  rootId: z.string().nullable(),
  stored: z.object({
    sortKey: z.string().nullable(),
    originKey: z.string().nullable(),
    originKnown: z.boolean().nullable(),
    dateShown: z.string().nullable(),
    searchText: z.string().nullable(),
    tags: z.array(z.string()).nullable(),
    windowFrom: z.string().nullable(),
    windowTo: z.string().nullable(),
    edges: z.array(z.string()),
  }),
});

export type StatementInputs = z.infer<typeof statementInputs>;

/** Edges are told as one text each: type, speaker, subject, key of order. */
export const readStatementInputs = query(
  `// readStatementInputs
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:REPORTED_IN]->(:Revision)<-[:HAS_REVISION]-(source:Source)
MATCH (statement)-[:MAKES]->(claim:Claim)
RETURN statement.id AS id, statement.start AS start, statement.form AS form,
  statement.passageText AS passageText, source.id AS sourceId,
  source {.publishedFrom, .publishedTo, .publishedPrecision, .publishedApproximate, .publishedBasis,
    .publishedText, .publishedZone} AS published,
  head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(outlet:Entity) RETURN outlet.id }) AS outletId,
  statement {.saidFrom, .saidTo, .saidPrecision, .saidApproximate, .saidBasis, .saidText, .saidZone} AS said,
  claim.id AS claimId, claim.text AS claimText,
  COLLECT {
    MATCH (statement)-[spoken:SPOKEN_BY]->(mention:Mention)
    OPTIONAL MATCH (mention)-[:REFERS_TO]->(speaker:Entity)
    RETURN speaker.id ORDER BY spoken.ordinal
  } AS speakerIds,
  COLLECT { MATCH (claim)-[about:ABOUT]->(subject:Entity) RETURN subject.id ORDER BY about.ordinal } AS subjectIds,
  head(COLLECT { MATCH (statement)-[:VIA]->(channel:Entity) RETURN channel.id }) AS channelId,
  head(COLLECT {
    MATCH (statement)-[:RELAYS*1..]->(root:Statement)
    WHERE NOT EXISTS { (root)-[:RELAYS]->() }
    RETURN root.id ORDER BY root.id LIMIT 1
  }) AS rootId,
  {
    sortKey: statement.sortKey, originKey: statement.originKey, originKnown: statement.originKnown,
    dateShown: statement.dateShown, searchText: statement.searchText, tags: statement.tags,
    windowFrom: statement.windowFrom, windowTo: statement.windowTo,
    edges: COLLECT {
      MATCH (statement)-[edge:SAID_BY|CONCERNS|SAID_ABOUT]->(:Entity)
      RETURN type(edge) + ' ' + coalesce(edge.speakerId, '') + ' ' + coalesce(edge.entityId, '') + ' ' + edge.sortKey
    }
  } AS stored`,
  statementInputs,
);

export const writeStatementProperties = query(
  `// writeStatementProperties
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement += row.properties`,
  nothing,
);

export const clearStatementEdges = query(
  `// clearStatementEdges
UNWIND $ids AS id
MATCH (:Statement {id: id})-[edge:SAID_BY|CONCERNS|SAID_ABOUT]->()
DELETE edge`,
  nothing,
);

export const writeSaidBy = query(
  `// writeSaidBy
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
MATCH (speaker:Entity {id: row.speakerId})
CREATE (statement)-[:SAID_BY {speakerId: row.speakerId, sortKey: row.sortKey}]->(speaker)`,
  nothing,
);

export const writeConcerns = query(
  `// writeConcerns
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
MATCH (subject:Entity {id: row.entityId})
CREATE (statement)-[:CONCERNS {entityId: row.entityId, sortKey: row.sortKey}]->(subject)`,
  nothing,
);

export const writeSaidAbout = query(
  `// writeSaidAbout
UNWIND $rows AS row
MATCH (statement:Statement {id: row.statementId})
MATCH (subject:Entity {id: row.entityId})
CREATE (statement)-[:SAID_ABOUT {speakerId: row.speakerId, entityId: row.entityId, sortKey: row.sortKey}]->(subject)`,
  nothing,
);
