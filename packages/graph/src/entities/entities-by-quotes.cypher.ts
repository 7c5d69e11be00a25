import { z } from "zod";
import { query } from "../driver/query.ts";
import { entityRow } from "./entity-rows.ts";

const row = z.object({ entity: entityRow });

/**
 * Entities between two pairs of statement count and id, from the lower pair up; the three parts are explained
 * at `entitiesByName`. Most quoted first is the way down.
 */
export const entitiesByQuotesUpward = query(
  `// entitiesByQuotesUpward
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, statementCount, id)
  WHERE entity.kind = kind AND entity.statementCount = $low AND entity.id > $lowId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.statementCount, entity.id LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, statementCount, id)
  WHERE entity.kind = kind AND entity.statementCount > $low AND entity.statementCount < $high AND entity.id > ''
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.statementCount, entity.id LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, statementCount, id)
  WHERE entity.kind = kind AND entity.statementCount = $high AND entity.id < $highId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.statementCount, entity.id LIMIT $limit
}
WITH entity ORDER BY entity.statementCount, entity.id LIMIT $limit
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  row,
);

/** The same from the upper pair down. */
export const entitiesByQuotes = query(
  `// entitiesByQuotes
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, statementCount, id)
  WHERE entity.kind = kind AND entity.statementCount = $high AND entity.id < $highId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.statementCount DESC, entity.id DESC LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, statementCount, id)
  WHERE entity.kind = kind AND entity.statementCount > $low AND entity.statementCount < $high AND entity.id > ''
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.statementCount DESC, entity.id DESC LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, statementCount, id)
  WHERE entity.kind = kind AND entity.statementCount = $low AND entity.id > $lowId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.statementCount DESC, entity.id DESC LIMIT $limit
}
WITH entity ORDER BY entity.statementCount DESC, entity.id DESC LIMIT $limit
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  row,
);
