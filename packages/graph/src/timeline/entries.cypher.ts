import { z } from "zod";
import { query } from "../driver/query.ts";

const entryRow = z.object({ kind: z.enum(["HAPPENED", "SAID", "SAID_ABOUT"]), key: z.string() });

/**
 * The first entries of what `timelineSpans` counts. The key begins with the year 0 where there is no date; its
 * dash puts an event before the statements of the same instant.
 */
export const timelineEntriesOldestFirst = query(
  `// timelineEntriesOldestFirst
CALL () {
  CALL () {
    MATCH (s)-[r:SAID_BY]->()
    USING INDEX SEEK r:SAID_BY(speakerId, sortKey)
    WHERE r.speakerId = $by AND r.sortKey > ''
    RETURN s, 'SAID' AS kind
    UNION ALL
    MATCH (s)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(entityId, sortKey)
    WHERE r.entityId = $about AND r.sortKey > '' AND NOT ('by:' + $about) IN s.tags
    RETURN s, 'SAID_ABOUT' AS kind
    UNION ALL
    MATCH (s:Statement)
    USING INDEX SEEK s:Statement(sortKey)
    WHERE s.sortKey > $candidatesAbove
    RETURN s, 'SAID' AS kind
  }
  WITH s, kind
  WHERE all(tag IN $tags WHERE tag IN s.tags)
    AND ($forms IS NULL OR s.form IN $forms)
    AND ($stances IS NULL OR s.stance IN $stances)
    AND ($words IS NULL OR all(word IN $words WHERE s.searchText CONTAINS word))
  CALL (s) {
    WITH s
    WHERE $clock = 'SAID_ELSE_PUBLISHED'
    RETURN s.windowFrom AS from, s.windowTo AS to
    UNION ALL
    WITH s
    WHERE $clock = 'SAID'
    RETURN s.saidFrom AS from, s.saidTo AS to
    UNION ALL
    WITH s
    WHERE $clock = 'PUBLISHED'
    MATCH (s)-[:REPORTED_IN]->(:Revision)<-[:HAS_REVISION]-(source:Source)
    RETURN source.publishedFrom AS from, source.publishedTo AS to
    UNION ALL
    WITH s
    WHERE $clock = 'HAPPENED'
    MATCH (s)-[:MAKES]->(claim:Claim)
    RETURN claim.dateFrom AS from, claim.dateTo AS to
  }
  RETURN kind, from, to, s.sortKey AS place
  UNION ALL
  CALL () {
    MATCH (entity:Entity {id: $entity})
    WHERE entity:Event
    RETURN entity AS event
    UNION
    MATCH (:Entity {id: $entity})-[edge:TOOK_PART_IN|DECLARED|HAPPENED_IN]-(event:Event)
    WHERE edge.status <> 'DISPUTED'
    RETURN event
    UNION
    MATCH (event:Entity)
    USING INDEX SEEK event:Entity(kind, nameKey, id)
    WHERE event.kind = 'EVENT' AND event.nameKey > '' AND event.id > ''
      AND $entity IS NULL
    RETURN event
  }
  WITH event
  WHERE $events = true = true
    AND ($words IS NULL OR all(word IN $words WHERE event.searchText CONTAINS word))
  RETURN 'HAPPENED' AS kind, event.dateFrom AS from, event.dateTo AS to, '-|' + event.id AS place
}
WITH kind, coalesce(from, to, '0000-00-00T00:00:00Z') + '|' + place AS key, from, to
WHERE key > $above AND key < $below
  AND ($from IS NULL OR (
    coalesce(from, to) IS NOT NULL AND coalesce(from, '') < $to AND coalesce(to, '~') > $from))
RETURN kind, key
ORDER BY key ASC
LIMIT $limit`,
  entryRow,
);

/** The last of these, from the end. */
export const timelineEntriesNewestFirst = query(
  `// timelineEntriesNewestFirst
CALL () {
  CALL () {
    MATCH (s)-[r:SAID_BY]->()
    USING INDEX SEEK r:SAID_BY(speakerId, sortKey)
    WHERE r.speakerId = $by AND r.sortKey > ''
    RETURN s, 'SAID' AS kind
    UNION ALL
    MATCH (s)-[r:CONCERNS]->()
    USING INDEX SEEK r:CONCERNS(entityId, sortKey)
    WHERE r.entityId = $about AND r.sortKey > '' AND NOT ('by:' + $about) IN s.tags
    RETURN s, 'SAID_ABOUT' AS kind
    UNION ALL
    MATCH (s:Statement)
    USING INDEX SEEK s:Statement(sortKey)
    WHERE s.sortKey > $candidatesAbove
    RETURN s, 'SAID' AS kind
  }
  WITH s, kind
  WHERE all(tag IN $tags WHERE tag IN s.tags)
    AND ($forms IS NULL OR s.form IN $forms)
    AND ($stances IS NULL OR s.stance IN $stances)
    AND ($words IS NULL OR all(word IN $words WHERE s.searchText CONTAINS word))
  CALL (s) {
    WITH s
    WHERE $clock = 'SAID_ELSE_PUBLISHED'
    RETURN s.windowFrom AS from, s.windowTo AS to
    UNION ALL
    WITH s
    WHERE $clock = 'SAID'
    RETURN s.saidFrom AS from, s.saidTo AS to
    UNION ALL
    WITH s
    WHERE $clock = 'PUBLISHED'
    MATCH (s)-[:REPORTED_IN]->(:Revision)<-[:HAS_REVISION]-(source:Source)
    RETURN source.publishedFrom AS from, source.publishedTo AS to
    UNION ALL
    WITH s
    WHERE $clock = 'HAPPENED'
    MATCH (s)-[:MAKES]->(claim:Claim)
    RETURN claim.dateFrom AS from, claim.dateTo AS to
  }
  RETURN kind, from, to, s.sortKey AS place
  UNION ALL
  CALL () {
    MATCH (entity:Entity {id: $entity})
    WHERE entity:Event
    RETURN entity AS event
    UNION
    MATCH (:Entity {id: $entity})-[edge:TOOK_PART_IN|DECLARED|HAPPENED_IN]-(event:Event)
    WHERE edge.status <> 'DISPUTED'
    RETURN event
    UNION
    MATCH (event:Entity)
    USING INDEX SEEK event:Entity(kind, nameKey, id)
    WHERE event.kind = 'EVENT' AND event.nameKey > '' AND event.id > ''
      AND $entity IS NULL
    RETURN event
  }
  WITH event
  WHERE $events = true = true
    AND ($words IS NULL OR all(word IN $words WHERE event.searchText CONTAINS word))
  RETURN 'HAPPENED' AS kind, event.dateFrom AS from, event.dateTo AS to, '-|' + event.id AS place
}
WITH kind, coalesce(from, to, '0000-00-00T00:00:00Z') + '|' + place AS key, from, to
WHERE key > $above AND key < $below
  AND ($from IS NULL OR (
    coalesce(from, to) IS NOT NULL AND coalesce(from, '') < $to AND coalesce(to, '~') > $from))
RETURN kind, key
ORDER BY key DESC
LIMIT $limit`,
  entryRow,
);
