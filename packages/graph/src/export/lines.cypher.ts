import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer, number } from "../driver/values.ts";

const properties = z.record(z.string(), z.unknown());
const optional = z.string().nullable();

export const readEntityLines = query(
  `// readEntityLines
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.lineHash AS lineHash, properties(entity) AS properties`,
  z.object({
    id: z.string(),
    lineHash: optional,
    properties: z.looseObject({
      key: z.string(),
      kind: z.string(),
      name: z.string(),
      slug: z.string(),
      aliases: z.array(z.string()),
      description: z.string().optional(),
      referenceOrigin: z.string().optional(),
      wikidataId: z.string().optional(),
      latitude: number.optional(),
      longitude: number.optional(),
      radiusKm: number.optional(),
    }),
  }),
);

export const readSourceLines = query(
  `// readSourceLines
UNWIND $ids AS id
MATCH (source:Source {id: id})-[:CURRENT_REVISION]->(current:Revision)
RETURN source.id AS id, source.lineHash AS lineHash, properties(source) AS properties,
  current.text AS text, current.retrievedAt AS retrievedAt,
  head(COLLECT { MATCH (source)-[:PUBLISHED_BY]->(publisher:Entity) RETURN publisher.key }) AS publishedBy,
  COLLECT {
    MATCH (source)-[:HAS_REVISION]->(revision:Revision)
    WHERE revision <> current
    RETURN {text: revision.text, retrievedAt: revision.retrievedAt}
    ORDER BY revision.retrievedAt, revision.id
  } AS previous`,
  z.object({
    id: z.string(),
    lineHash: optional,
    properties,
    text: z.string(),
    retrievedAt: z.string(),
    publishedBy: optional,
    previous: z.array(z.object({ text: z.string(), retrievedAt: z.string() })),
  }),
);

export const readMeasureLines = query(
  `// readMeasureLines
UNWIND $ids AS id
MATCH (measure:Measure {id: id})
RETURN measure.id AS id, measure.lineHash AS lineHash,
  measure.key AS key, measure.label AS label, measure.dimension AS dimension`,
  z.object({
    id: z.string(),
    lineHash: optional,
    key: z.string(),
    label: z.string(),
    dimension: z.string(),
  }),
);

export const readClaimLines = query(
  `// readClaimLines
UNWIND $ids AS id
MATCH (claim:Claim {id: id})
RETURN claim.id AS id, claim.lineHash AS lineHash, properties(claim) AS properties,
  COLLECT { MATCH (claim)-[edge:ABOUT]->(entity:Entity) RETURN entity.key ORDER BY edge.ordinal } AS about,
  COLLECT {
    MATCH (claim)-[:HAS_FIGURE]->(figure:Figure)-[:OF]->(measure:Measure)
    RETURN figure {.*, measure: measure.key} ORDER BY figure.ordinal
  } AS figures,
  COLLECT {
    MATCH (claim)-[edge:CONTRADICTS]-(other:Claim)
    WHERE claim.id IN edge.statedBy
    RETURN other.key ORDER BY other.key
  } AS contradicts,
  COLLECT { MATCH (claim)-[:UPDATES]->(other:Claim) RETURN other.key ORDER BY other.key } AS updates`,
  z.object({
    id: z.string(),
    lineHash: optional,
    properties,
    about: z.array(z.string()),
    figures: z.array(
      z.looseObject({
        measure: z.string(),
        min: number.optional(),
        max: number.optional(),
        unit: z.string(),
        qualifier: z.string(),
      }),
    ),
    contradicts: z.array(z.string()),
    updates: z.array(z.string()),
  }),
);

export const readStatementLines = query(
  `// readStatementLines
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:REPORTED_IN]->(revision:Revision)<-[:HAS_REVISION]-(source:Source)
MATCH (statement)-[:MAKES]->(claim:Claim)
RETURN statement.id AS id, statement.lineHash AS lineHash, properties(statement) AS properties,
  statement.start AS start, statement.spanRoles AS spanRoles, statement.spanStarts AS spanStarts,
  statement.spanEnds AS spanEnds, statement.passageText AS passageText,
  source.key AS source, revision.id AS revisionId,
  CASE WHEN EXISTS { (source)-[:CURRENT_REVISION]->(revision) } THEN null ELSE revision.sha256 END AS revision,
  claim.key AS claim,
  COLLECT {
    MATCH (statement)-[spoken:SPOKEN_BY]->(mention:Mention)
    OPTIONAL MATCH (mention)-[refers:REFERS_TO]->(entity:Entity)
    RETURN {
      mention: mention.text, start: mention.start, end: mention.end, role: mention.role,
      entity: entity.key, score: refers.score, resolvedBy: refers.by
    } ORDER BY spoken.ordinal
  } AS speakers,
  head(COLLECT { MATCH (statement)-[:VIA]->(channel:Entity) RETURN channel.key }) AS channel,
  COLLECT { MATCH (statement)-[:RELAYS]->(inner:Statement) RETURN inner.key ORDER BY inner.key } AS relays`,
  z.object({
    id: z.string(),
    lineHash: optional,
    properties,
    start: integer,
    spanRoles: z.array(z.string()),
    spanStarts: z.array(integer),
    spanEnds: z.array(integer),
    passageText: z.string(),
    source: z.string(),
    revisionId: z.string(),
    revision: optional,
    claim: z.string(),
    speakers: z.array(
      z.object({
        mention: z.string(),
        start: integer.nullable(),
        end: integer.nullable(),
        role: optional,
        entity: optional,
        score: number.nullable(),
        resolvedBy: optional,
      }),
    ),
    channel: optional,
    relays: z.array(z.string()),
  }),
);

export const readRelationLines = query(
  `// readRelationLines
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (relation)-[:SUBJECT]->(subject:Entity)
MATCH (relation)-[:OBJECT]->(object:Entity)
RETURN relation.id AS id, relation.lineHash AS lineHash, properties(relation) AS properties,
  subject.key AS subject, object.key AS object,
  COLLECT { MATCH (relation)<-[:SUPPORTS]-(claim:Claim) RETURN claim.key ORDER BY claim.key } AS supportedBy,
  COLLECT { MATCH (relation)<-[:DISPUTES]-(claim:Claim) RETURN claim.key ORDER BY claim.key } AS disputedBy`,
  z.object({
    id: z.string(),
    lineHash: optional,
    properties,
    subject: z.string(),
    object: z.string(),
    supportedBy: z.array(z.string()),
    disputedBy: z.array(z.string()),
  }),
);
