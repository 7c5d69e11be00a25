import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer, number } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";

/** Statements by id with what a comparison needs: stance, claim, what the claim contradicts and counts. */
export const comparedStatements = query(
  `// comparedStatements
UNWIND $ids AS id
MATCH (statement:Statement {id: id})-[:MAKES]->(claim:Claim)
RETURN statement.id AS id, statement.sortKey AS sortKey, statement.dateShown = 'NONE' AS undated,
  statement.stance AS stance, claim.id AS claimId,
  COLLECT { MATCH (claim)-[:CONTRADICTS]-(other:Claim) RETURN DISTINCT other.id } AS contradictIds,
  COLLECT {
    MATCH (claim)-[:HAS_FIGURE]->(figure:Figure)-[:OF]->(measure:Measure)
    RETURN figure {.min, .max, .unit, .qualifier, measureId: measure.id} ORDER BY figure.ordinal
  } AS figures`,
  z.object({
    id: id("statement"),
    sortKey: z.string(),
    undated: z.boolean(),
    stance: values.stance,
    claimId: id("claim"),
    contradictIds: z.array(id("claim")),
    figures: z.array(
      z.object({
        measureId: id("measure"),
        min: number.nullable(),
        max: number.nullable(),
        unit: z.string(),
        qualifier: values.figureQualifier,
      }),
    ),
  }),
);

/**
 * Of whom two speakers both speak, those on which the more silent of the two said most, first. SPEAKS_OF has no
 * edge from an entity to itself: what one says of oneself is counted from its index.
 */
export const commonSubjectsOfSpeakers = query(
  `// commonSubjectsOfSpeakers
MATCH (left:Entity {id: $left})
MATCH (right:Entity {id: $right})
CALL (left, right) {
  MATCH (left)-[ofLeft:SPEAKS_OF]->(subject:Entity)<-[ofRight:SPEAKS_OF]-(right)
  RETURN subject, ofLeft.statements AS leftCount, ofRight.statements AS rightCount
  UNION ALL
  MATCH (right)-[ofRight:SPEAKS_OF]->(left)
  CALL (left) {
    MATCH (:Statement)-[own:SAID_ABOUT]->(:Entity)
    USING INDEX SEEK own:SAID_ABOUT(speakerId, entityId, sortKey)
    WHERE own.speakerId = left.id AND own.entityId = left.id AND own.sortKey > ''
    RETURN count(own) AS leftCount
  }
  WITH left AS subject, leftCount, ofRight
  WHERE leftCount > 0
  RETURN subject, leftCount, ofRight.statements AS rightCount
  UNION ALL
  MATCH (left)-[ofLeft:SPEAKS_OF]->(right)
  CALL (right) {
    MATCH (:Statement)-[own:SAID_ABOUT]->(:Entity)
    USING INDEX SEEK own:SAID_ABOUT(speakerId, entityId, sortKey)
    WHERE own.speakerId = right.id AND own.entityId = right.id AND own.sortKey > ''
    RETURN count(own) AS rightCount
  }
  WITH right AS subject, rightCount, ofLeft
  WHERE rightCount > 0
  RETURN subject, ofLeft.statements AS leftCount, rightCount
}
WITH subject, leftCount, rightCount
ORDER BY CASE WHEN leftCount < rightCount THEN leftCount ELSE rightCount END DESC,
  leftCount + rightCount DESC, subject.nameKey, subject.id
WITH collect({entityId: subject.id, leftCount: leftCount, rightCount: rightCount}) AS found
RETURN found[..$limit] AS nodes, size(found) AS totalCount`,
  z.object({
    nodes: z.array(z.object({ entityId: id("entity"), leftCount: integer, rightCount: integer })),
    totalCount: integer,
  }),
);

/** Who else speaks of the subjects of which a speaker speaks most; most subjects in common first. */
export const speakersOnCommonSubjects = query(
  `// speakersOnCommonSubjects
MATCH (:Entity {id: $to})-[own:SPEAKS_OF]->(subject:Entity)
WITH subject ORDER BY own.statements DESC, subject.id LIMIT $subjects
MATCH (subject)<-[edge:SPEAKS_OF]-(speaker:Entity)
WHERE speaker.id <> $to
WITH speaker, count(*) AS subjectCount, sum(edge.statements) AS statementCount
ORDER BY subjectCount DESC, statementCount DESC, speaker.id LIMIT $limit
RETURN speaker.id AS entityId, subjectCount, statementCount`,
  z.object({ entityId: id("entity"), subjectCount: integer, statementCount: integer }),
);

/** Who else speaks of one subject, most statements first. */
export const speakersOnSubject = query(
  `// speakersOnSubject
MATCH (:Entity {id: $about})<-[edge:SPEAKS_OF]-(speaker:Entity)
WHERE speaker.id <> $to
WITH speaker, edge.statements AS statementCount
ORDER BY statementCount DESC, speaker.id LIMIT $limit
RETURN speaker.id AS entityId, 1 AS subjectCount, statementCount`,
  z.object({ entityId: id("entity"), subjectCount: integer, statementCount: integer }),
);
