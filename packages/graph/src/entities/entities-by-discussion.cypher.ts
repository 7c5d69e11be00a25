import { z } from "zod";
import { query } from "../driver/query.ts";
import { entityRow } from "./entity-rows.ts";

const row = z.object({ entity: entityRow });

/**
 * Entities between two pairs of the count of statements about them and id, from the lower pair up; the three
 * parts are explained at `entitiesByName`. Most discussed first is the way down.
 */
export const entitiesByDiscussionUpward = query(
  `// entitiesByDiscussionUpward
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, aboutCount, id)
  WHERE entity.kind = kind AND entity.aboutCount = $low AND entity.id > $lowId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.aboutCount, entity.id LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, aboutCount, id)
  WHERE entity.kind = kind AND entity.aboutCount > $low AND entity.aboutCount < $high AND entity.id > ''
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.aboutCount, entity.id LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, aboutCount, id)
  WHERE entity.kind = kind AND entity.aboutCount = $high AND entity.id < $highId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.aboutCount, entity.id LIMIT $limit
}
WITH entity ORDER BY entity.aboutCount, entity.id LIMIT $limit
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  row,
);

/** The same from the upper pair down. */
export const entitiesByDiscussion = query(
  `// entitiesByDiscussion
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, aboutCount, id)
  WHERE entity.kind = kind AND entity.aboutCount = $high AND entity.id < $highId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.aboutCount DESC, entity.id DESC LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, aboutCount, id)
  WHERE entity.kind = kind AND entity.aboutCount > $low AND entity.aboutCount < $high AND entity.id > ''
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.aboutCount DESC, entity.id DESC LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, aboutCount, id)
  WHERE entity.kind = kind AND entity.aboutCount = $low AND entity.id > $lowId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.aboutCount DESC, entity.id DESC LIMIT $limit
}
WITH entity ORDER BY entity.aboutCount DESC, entity.id DESC LIMIT $limit
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  row,
);
