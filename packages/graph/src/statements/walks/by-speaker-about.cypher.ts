import { query } from "../../driver/query.ts";
import { walkRow } from "./walk-row.ts";

/** Keys of the statements of a speaker about an entity, one hit per row, newest first. */
export const statementsBySpeakerAboutNewestFirst = query(
  `// statementsBySpeakerAboutNewestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (s)-[r:SAID_ABOUT]->()
  USING INDEX SEEK r:SAID_ABOUT(speakerId, entityId, sortKey)
  WHERE r.speakerId = list.pairSpeaker AND r.entityId = list.pairAbout
    AND r.sortKey > list.above AND r.sortKey < list.below
    AND all(tag IN list.tags WHERE tag IN s.tags)
    AND (list.forms IS NULL OR s.form IN list.forms)
    AND (list.stances IS NULL OR s.stance IN list.stances)
    AND (list.words IS NULL OR all(word IN list.words WHERE s.searchText CONTAINS word))
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN r.sortKey AS key
  ORDER BY r.speakerId DESC, r.entityId DESC, r.sortKey DESC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);

/** Keys of the statements of a speaker about an entity, one hit per row, oldest first. */
export const statementsBySpeakerAboutOldestFirst = query(
  `// statementsBySpeakerAboutOldestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (s)-[r:SAID_ABOUT]->()
  USING INDEX SEEK r:SAID_ABOUT(speakerId, entityId, sortKey)
  WHERE r.speakerId = list.pairSpeaker AND r.entityId = list.pairAbout
    AND r.sortKey > list.above AND r.sortKey < list.below
    AND all(tag IN list.tags WHERE tag IN s.tags)
    AND (list.forms IS NULL OR s.form IN list.forms)
    AND (list.stances IS NULL OR s.stance IN list.stances)
    AND (list.words IS NULL OR all(word IN list.words WHERE s.searchText CONTAINS word))
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN r.sortKey AS key
  ORDER BY r.speakerId ASC, r.entityId ASC, r.sortKey ASC
  LIMIT $limit
}
RETURN list.index AS list, key`,
  walkRow,
);
