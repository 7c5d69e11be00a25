import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

const timelineRow = z.object({
  list: integer,
  kind: z.enum(["HAPPENED", "SAID", "SAID_ABOUT"]),
  key: z.string(),
});

export type TimelineRow = z.infer<typeof timelineRow>;

/** The first entries of each kind of each timeline; a statement of an entity about itself is SAID only. */
export const timelinesOldestFirst = query(
  `// timelinesOldestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (s)-[r:SAID_BY]->()
  USING INDEX SEEK r:SAID_BY(speakerId, sortKey)
  WHERE r.speakerId = list.entity AND r.sortKey > list.above AND r.sortKey < list.below
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN 'SAID' AS kind, r.sortKey AS key
  ORDER BY r.speakerId ASC, r.sortKey ASC
  LIMIT $limit
  UNION ALL
  MATCH (s)-[r:CONCERNS]->()
  USING INDEX SEEK r:CONCERNS(entityId, sortKey)
  WHERE r.entityId = list.entity AND r.sortKey > list.above AND r.sortKey < list.below
    AND NOT ('by:' + list.entity) IN s.tags
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN 'SAID_ABOUT' AS kind, r.sortKey AS key
  ORDER BY r.entityId ASC, r.sortKey ASC
  LIMIT $limit
  UNION ALL
  MATCH (entity:Entity {id: list.entity})
  CALL (entity) {
    WITH entity
    WHERE entity:Event
    RETURN entity AS event
    UNION
    MATCH (entity)-[edge:TOOK_PART_IN|DECLARED|HAPPENED_IN]-(event:Event)
    WHERE edge.status <> 'DISPUTED'
    RETURN event
  }
  WITH list, event, coalesce(event.dateFrom, event.dateTo) + '|' + event.id AS key
  WHERE key > list.above AND key < list.below
    AND (list.from IS NULL OR (
      coalesce(event.dateFrom, '') < list.to AND coalesce(event.dateTo, '~') > list.from))
  RETURN 'HAPPENED' AS kind, key
  ORDER BY key ASC
  LIMIT $limit
}
RETURN list.index AS list, kind, key`,
  timelineRow,
);

/** The last entries of each kind of each timeline, from the end. */
export const timelinesNewestFirst = query(
  `// timelinesNewestFirst
UNWIND $lists AS list
CALL (list) {
  MATCH (s)-[r:SAID_BY]->()
  USING INDEX SEEK r:SAID_BY(speakerId, sortKey)
  WHERE r.speakerId = list.entity AND r.sortKey > list.above AND r.sortKey < list.below
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN 'SAID' AS kind, r.sortKey AS key
  ORDER BY r.speakerId DESC, r.sortKey DESC
  LIMIT $limit
  UNION ALL
  MATCH (s)-[r:CONCERNS]->()
  USING INDEX SEEK r:CONCERNS(entityId, sortKey)
  WHERE r.entityId = list.entity AND r.sortKey > list.above AND r.sortKey < list.below
    AND NOT ('by:' + list.entity) IN s.tags
    AND (list.from IS NULL OR (
      coalesce(s.windowFrom, s.windowTo) IS NOT NULL
      AND coalesce(s.windowFrom, '') < list.to AND coalesce(s.windowTo, '~') > list.from))
  RETURN 'SAID_ABOUT' AS kind, r.sortKey AS key
  ORDER BY r.entityId DESC, r.sortKey DESC
  LIMIT $limit
  UNION ALL
  MATCH (entity:Entity {id: list.entity})
  CALL (entity) {
    WITH entity
    WHERE entity:Event
    RETURN entity AS event
    UNION
    MATCH (entity)-[edge:TOOK_PART_IN|DECLARED|HAPPENED_IN]-(event:Event)
    WHERE edge.status <> 'DISPUTED'
    RETURN event
  }
  WITH list, event, coalesce(event.dateFrom, event.dateTo) + '|' + event.id AS key
  WHERE key > list.above AND key < list.below
    AND (list.from IS NULL OR (
      coalesce(event.dateFrom, '') < list.to AND coalesce(event.dateTo, '~') > list.from))
  RETURN 'HAPPENED' AS kind, key
  ORDER BY key DESC
  LIMIT $limit
}
RETURN list.index AS list, kind, key`,
  timelineRow,
);
