import { z } from "zod";
import { query } from "../../driver/query.ts";

const nothing = z.object({});

/** The types are the closed list of `relation-types.ts`; a check compares them. */
export const clearRelations = query(
  `// clearRelations
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
CALL (relation) {
  MATCH (relation)-[:SUBJECT]->(subject:Entity), (relation)-[:OBJECT]->(object:Entity)
  MATCH (subject)-[edge:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS|OPPOSES|DECLARED|CONTROLS]->(object)
  WHERE edge.relationId = relation.id
  DELETE edge
}
CALL (relation) {
  MATCH (relation)-[old:SUBJECT|OBJECT|SUPPORTS|DISPUTES]-()
  DELETE old
}`,
  nothing,
);

export const writeRelations = query(
  `// writeRelations
UNWIND $rows AS row
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
MERGE (relation:Relation {id: row.id})
SET relation += row.properties
CREATE (relation)-[:SUBJECT]->(subject)
CREATE (relation)-[:OBJECT]->(object)`,
  nothing,
);

export const linkSupports = query(
  `// linkSupports
UNWIND $rows AS row
MATCH (relation:Relation {id: row.relationId})
MATCH (claim:Claim {id: row.claimId})
CREATE (claim)-[:SUPPORTS]->(relation)`,
  nothing,
);

export const linkDisputes = query(
  `// linkDisputes
UNWIND $rows AS row
MATCH (relation:Relation {id: row.relationId})
MATCH (claim:Claim {id: row.claimId})
CREATE (claim)-[:DISPUTES]->(relation)`,
  nothing,
);

export const removeRelations = query(
  `// removeRelations
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
DETACH DELETE relation`,
  nothing,
);
