import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

const countRow = z.object({ list: integer, count: integer });

/** How many statements match: every candidate of each list is read. */
export const countMatchingStatements = query(
  `// countMatchingStatements
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    MATCH (s)-[r:SAID_BY]->()
    USING INDEX SEEK r:SAID_BY(speakerId, sortKey)
    WHERE r.speakerId = list.speaker AND r.sortKey > ''
    RETURN s
    UNION ALL
    MATCH (s)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(entityId, sortKey)
    WHERE r.entityId = list.about AND r.sortKey > ''
    RETURN s
    UNION ALL
    MATCH (s)-[r:SAID_ABOUT]->()
    USING INDEX SEEK r:SAID_ABOUT(speakerId, entityId, sortKey)
    WHERE r.speakerId = list.pairSpeaker AND r.entityId = list.pairAbout AND r.sortKey > ''
    RETURN s
    UNION ALL
    MATCH (s:Statement)-[:MAKES]->(:Claim {id: list.claim})
    RETURN s
    UNION ALL
    MATCH (:Source {id: list.source})-[:HAS_REVISION]->(:Revision)<-[:REPORTED_IN]-(s:Statement)
    RETURN s
    UNION ALL
    MATCH (s:Statement)
    USING INDEX SEEK s:Statement(sortKey)
    WHERE s.sortKey > list.candidatesAbove
    RETURN s
  }
  WITH list, s
  WHERE all(tag IN list.tags WHERE tag IN s.tags)
    AND (list.forms IS NULL OR s.form IN list.forms)
    AND (list.stances IS NULL OR s.stance IN list.stances)
    AND (list.words IS NULL OR all(word IN list.words WHERE s.searchText CONTAINS word))
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN count(s) AS count
}
RETURN list.index AS list, count`,
  countRow,
);

/** The same from counters, for lists with no condition but one speaker, one subject or one claim. */
export const readStatementCounters = query(
  `// readStatementCounters
UNWIND $lists AS list
CALL (list) {
  MATCH (entity:Entity {id: list.speaker})
  RETURN entity.statementCount AS count
  UNION ALL
  MATCH (entity:Entity {id: list.about})
  RETURN entity.aboutCount AS count
  UNION ALL
  MATCH (claim:Claim {id: list.claim})
  RETURN claim.statementCount AS count
}
RETURN list.index AS list, count`,
  z.object({ list: integer, count: integer.nullable() }),
);

/** How many statements there are in all; the database keeps that number. */
export const countAllStatements = query(
  `// countAllStatements
MATCH (s:Statement)
RETURN count(s) AS count`,
  z.object({ count: integer }),
);
