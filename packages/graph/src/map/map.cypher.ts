import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";

/**
 * Places with a location, and events in each such place where they happened, those of most statements first.
 * The index gives the order, so that the walk ends at the limit.
 */
export const marksOfMap = query(
  `// marksOfMap
CALL () {
  MATCH (place:Entity)
  USING INDEX SEEK place:Entity(kind, aboutCount, id)
  WHERE place.kind = 'PLACE' AND place.aboutCount > -1 AND place.id > ''
    AND 'PLACE' IN $kinds AND place.latitude IS NOT NULL
  RETURN place AS entity, place.id AS placeId, null AS relationId
  ORDER BY place.kind DESC, place.aboutCount DESC, place.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (event:Entity)
  USING INDEX SEEK event:Entity(kind, aboutCount, id)
  WHERE event.kind = 'EVENT' AND event.aboutCount > -1 AND event.id > '' AND 'EVENT' IN $kinds
  MATCH (event)-[happened:HAPPENED_IN]->(place:Entity)
  WHERE happened.status <> 'DISPUTED' AND place.latitude IS NOT NULL
  RETURN event AS entity, place.id AS placeId, happened.relationId AS relationId
  ORDER BY event.kind DESC, event.aboutCount DESC, event.id DESC, relationId
  LIMIT $limit
}
WITH entity, placeId, relationId
ORDER BY entity.aboutCount DESC, entity.id, relationId
LIMIT $limit
RETURN entity.id AS entityId, placeId, relationId`,
  z.object({
    entityId: id("entity"),
    placeId: id("entity"),
    relationId: id("relation").nullable(),
  }),
);

/** How many marks there are, and how many places and events have none. */
export const countMarksOfMap = query(
  `// countMarksOfMap
CALL () {
  MATCH (place:Entity)
  USING INDEX SEEK place:Entity(kind, aboutCount, id)
  WHERE place.kind = 'PLACE' AND place.aboutCount > -1 AND place.id > '' AND 'PLACE' IN $kinds
  RETURN count(place.latitude) AS placed, count(*) - count(place.latitude) AS unplaced
  UNION ALL
  MATCH (event:Entity)
  USING INDEX SEEK event:Entity(kind, aboutCount, id)
  WHERE event.kind = 'EVENT' AND event.aboutCount > -1 AND event.id > '' AND 'EVENT' IN $kinds
  WITH COUNT {
    MATCH (event)-[happened:HAPPENED_IN]->(place:Entity)
    WHERE happened.status <> 'DISPUTED' AND place.latitude IS NOT NULL
  } AS places
  RETURN sum(places) AS placed, count(CASE places WHEN 0 THEN 1 END) AS unplaced
}
RETURN sum(placed) AS placed, sum(unplaced) AS unplaced`,
  z.object({ placed: integer, unplaced: integer }),
);

/** Places without a location and events in no place with one, those of most statements first. */
export const unplacedOnMap = query(
  `// unplacedOnMap
CALL () {
  MATCH (place:Entity)
  USING INDEX SEEK place:Entity(kind, aboutCount, id)
  WHERE place.kind = 'PLACE' AND place.aboutCount > -1 AND place.id > ''
    AND 'PLACE' IN $kinds AND place.latitude IS NULL
  RETURN place AS entity
  ORDER BY place.kind DESC, place.aboutCount DESC, place.id DESC
  LIMIT $limit
  UNION ALL
  MATCH (event:Entity)
  USING INDEX SEEK event:Entity(kind, aboutCount, id)
  WHERE event.kind = 'EVENT' AND event.aboutCount > -1 AND event.id > '' AND 'EVENT' IN $kinds
    AND NOT EXISTS {
      MATCH (event)-[happened:HAPPENED_IN]->(place:Entity)
      WHERE happened.status <> 'DISPUTED' AND place.latitude IS NOT NULL
    }
  RETURN event AS entity
  ORDER BY event.kind DESC, event.aboutCount DESC, event.id DESC
  LIMIT $limit
}
WITH entity
ORDER BY entity.aboutCount DESC, entity.id
LIMIT $limit
RETURN entity.id AS entityId`,
  z.object({ entityId: id("entity") }),
);
