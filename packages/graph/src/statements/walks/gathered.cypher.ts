import { query } from "../../driver/query.ts";
import { walkRow } from "./walk-row.ts";

/** Keys of the statements of a claim or a source: all of them are read, and sorted, newest first. */
export const gatheredStatementsNewestFirst = query(
  `// gatheredStatementsNewestFirst
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    MATCH (s:Statement)-[:MAKES]->(:Claim {id: list.claim})
    RETURN s
    UNION ALL
    MATCH (:Source {id: list.source})-[:HAS_REVISION]->(:Revision)<-[:REPORTED_IN]-(s:Statement)
    RETURN s
  }
  WITH list, s
  WHERE s.sortKey > list.above AND s.sortKey < list.below
    AND all(tag IN list.tags WHERE tag IN s.tags)
    AND (list.forms IS NULL OR s.form IN list.forms)
    AND (list.stances IS NULL OR s.stance IN list.stances)
    AND (list.words IS NULL OR all(word IN list.words WHERE s.searchText CONTAINS word))
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN s.sortKey AS key
  ORDER BY s.sortKey DESC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);

/** Keys of the statements of a claim or a source: all of them are read, and sorted, oldest first. */
export const gatheredStatementsOldestFirst = query(
  `// gatheredStatementsOldestFirst
UNWIND $lists AS list
CALL (list) {
  CALL (list) {
    MATCH (s:Statement)-[:MAKES]->(:Claim {id: list.claim})
    RETURN s
    UNION ALL
    MATCH (:Source {id: list.source})-[:HAS_REVISION]->(:Revision)<-[:REPORTED_IN]-(s:Statement)
    RETURN s
  }
  WITH list, s
  WHERE s.sortKey > list.above AND s.sortKey < list.below
    AND all(tag IN list.tags WHERE tag IN s.tags)
    AND (list.forms IS NULL OR s.form IN list.forms)
    AND (list.stances IS NULL OR s.stance IN list.stances)
    AND (list.words IS NULL OR all(word IN list.words WHERE s.searchText CONTAINS word))
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN s.sortKey AS key
  ORDER BY s.sortKey ASC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);
