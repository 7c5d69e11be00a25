import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

const nothing = z.object({});

/** How one entity speaks of another. `USING INDEX SEEK` wants a condition on all three properties. */
export const readSpeaksOf = query(
  `// readSpeaksOf
UNWIND $pairs AS pair
MATCH (speaker:Entity {id: pair.speakerId})
MATCH (subject:Entity {id: pair.subjectId})
CALL (pair) {
  OPTIONAL MATCH (statement:Statement)-[about:SAID_ABOUT]->(:Entity)
  USING INDEX SEEK about:SAID_ABOUT(speakerId, entityId, sortKey)
  WHERE about.speakerId = pair.speakerId AND about.entityId = pair.subjectId AND about.sortKey > ''
  RETURN count(statement) AS statements, count(DISTINCT statement.originKey) AS origins,
    split(max(about.sortKey), '|')[0] AS last
}
OPTIONAL MATCH (speaker)-[stored:SPEAKS_OF]->(subject)
RETURN speaker.id AS speakerId, subject.id AS subjectId,
  {statements: statements, origins: origins, lastOn: CASE WHEN last STARTS WITH '0000' THEN null ELSE last END} AS expected,
  CASE WHEN stored IS NULL THEN null ELSE stored {.statements, .origins, .lastOn} END AS stored`,
  z.object({
    speakerId: z.string(),
    subjectId: z.string(),
    expected: z.object({
      statements: integer,
      origins: integer,
      lastOn: z.string().nullable(),
    }),
    stored: z
      .object({ statements: integer, origins: integer, lastOn: z.string().nullable() })
      .nullable(),
  }),
);

export const writeSpeaksOf = query(
  `// writeSpeaksOf
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speakerId})
MATCH (subject:Entity {id: row.subjectId})
MERGE (speaker)-[edge:SPEAKS_OF]->(subject)
SET edge += row.properties`,
  nothing,
);

export const removeSpeaksOf = query(
  `// removeSpeaksOf
UNWIND $rows AS row
MATCH (:Entity {id: row.speakerId})-[edge:SPEAKS_OF]->(:Entity {id: row.subjectId})
DELETE edge`,
  nothing,
);

/** Whom these entities speak of, by what they said or by what is stored. */
export const listSpokenOf = query(
  `// listSpokenOf
UNWIND $ids AS id
MATCH (speaker:Entity {id: id})
CALL (speaker) {
  MATCH (speaker)<-[:SAID_BY]-(:Statement)-[about:SAID_ABOUT]->(subject:Entity)
  WHERE about.speakerId = speaker.id
  RETURN subject
  UNION
  MATCH (speaker)-[:SPEAKS_OF]->(subject:Entity)
  RETURN subject
}
RETURN speaker.id AS speakerId, subject.id AS subjectId`,
  z.object({ speakerId: z.string(), subjectId: z.string() }),
);

/** Evidence for and against a relation, and the typed edges that stand for it. */
export const readRelationState = query(
  `// readRelationState
UNWIND $ids AS id
MATCH (relation:Relation {id: id})
MATCH (relation)-[:SUBJECT]->(subject:Entity)
MATCH (relation)-[:OBJECT]->(object:Entity)
RETURN relation.id AS id, relation.type AS type, relation.status AS status,
  subject.id AS subjectId, object.id AS objectId,
  COUNT { (relation)<-[:SUPPORTS]-(:Claim)<-[:MAKES]-(:Statement {stance: 'AFFIRMS'}) }
    + COUNT { (relation)<-[:DISPUTES]-(:Claim)<-[:MAKES]-(:Statement {stance: 'DENIES'}) } AS inFavour,
  COUNT { (relation)<-[:SUPPORTS]-(:Claim)<-[:MAKES]-(:Statement {stance: 'DENIES'}) }
    + COUNT { (relation)<-[:DISPUTES]-(:Claim)<-[:MAKES]-(:Statement {stance: 'AFFIRMS'}) } AS against,
  COLLECT {
    MATCH (subject)-[edge:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS|OPPOSES|DECLARED|CONTROLS]->(object)
    WHERE edge.relationId = relation.id
    RETURN type(edge) + ' ' + edge.status
  } AS edges`,
  z.object({
    id: z.string(),
    type: z.string(),
    status: z.string().nullable(),
    subjectId: z.string(),
    objectId: z.string(),
    inFavour: integer,
    against: integer,
    edges: z.array(z.string()),
  }),
);

/** The type comes from the relation itself, which is of the closed list. */
export const writeTypedEdges = query(
  `// writeTypedEdges
UNWIND $rows AS row
MATCH (relation:Relation {id: row.id})
MATCH (subject:Entity {id: row.subjectId})
MATCH (object:Entity {id: row.objectId})
SET relation.status = row.status
WITH row, relation, subject, object
CALL (row, subject, object) {
  MATCH (subject)-[old:HOLDS_ROLE|PART_OF|LOCATED_IN|OPERATED_BY|TOOK_PART_IN|HAPPENED_IN|USES|DESTROYED|BORDERS|OPPOSES|DECLARED|CONTROLS]->(object)
  WHERE old.relationId = row.id
  DELETE old
}
CREATE (subject)-[:$(relation.type) {relationId: row.id, status: row.status}]->(object)`,
  nothing,
);
