import { z } from "zod";
import { query } from "../driver/query.ts";

/** What has derived values that depend on these statements. */
export const listDependents = query(
  `// listDependents
UNWIND $ids AS id
MATCH (statement:Statement {id: id})
RETURN statement.id AS id,
  COLLECT { MATCH (statement)-[:SAID_BY]->(speaker:Entity) RETURN speaker.id } AS speakerIds,
  COLLECT { MATCH (statement)-[:CONCERNS]->(subject:Entity) RETURN subject.id } AS subjectIds,
  COLLECT { MATCH (statement)-[:MAKES]->(claim:Claim) RETURN claim.id } AS claimIds,
  COLLECT {
    MATCH (statement)-[:MAKES]->(:Claim)-[:SUPPORTS|DISPUTES]->(relation:Relation) RETURN relation.id
  } AS relationIds,
  COLLECT {
    MATCH (statement)-[:REPORTED_IN]->(:Revision)<-[:HAS_REVISION]-(source:Source) RETURN source.id
  } AS sourceIds,
  COLLECT { MATCH (outer:Statement)-[:RELAYS*1..]->(statement) RETURN DISTINCT outer.id } AS outerIds`,
  z.object({
    id: z.string(),
    speakerIds: z.array(z.string()),
    subjectIds: z.array(z.string()),
    claimIds: z.array(z.string()),
    relationIds: z.array(z.string()),
    sourceIds: z.array(z.string()),
    outerIds: z.array(z.string()),
  }),
);

/** Statements whose order or words depend on these sources and claims. */
export const listStatementsOf = query(
  `// listStatementsOf
UNWIND $ids AS id
MATCH (thing:Source|Claim {id: id})
CALL (thing) {
  MATCH (thing)<-[:MAKES]-(statement:Statement)
  RETURN statement
  UNION
  MATCH (thing)-[:HAS_REVISION]->(:Revision)<-[:REPORTED_IN]-(statement:Statement)
  RETURN statement
}
RETURN DISTINCT statement.id AS id`,
  z.object({ id: z.string() }),
);

export const listMeasuresOf = query(
  `// listMeasuresOf
UNWIND $ids AS id
MATCH (:Claim {id: id})-[:HAS_FIGURE]->(:Figure)-[:OF]->(measure:Measure)
RETURN DISTINCT measure.id AS id`,
  z.object({ id: z.string() }),
);

export const listEndsOf = query(
  `// listEndsOf
UNWIND $ids AS id
MATCH (:Relation {id: id})-[:SUBJECT|OBJECT]->(entity:Entity)
RETURN DISTINCT entity.id AS id`,
  z.object({ id: z.string() }),
);
