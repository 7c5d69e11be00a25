import { query } from "../../driver/query.ts";
import { walkRow } from "./walk-row.ts";

/** Keys of all statements, newest first. */
export const allStatementsNewestFirst = query(
  `// allStatementsNewestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (s:Statement)
  USING INDEX SEEK s:Statement(sortKey)
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

/** Keys of all statements, oldest first. */
export const allStatementsOldestFirst = query(
  `// allStatementsOldestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (s:Statement)
  USING INDEX SEEK s:Statement(sortKey)
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
