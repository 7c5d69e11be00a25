import { z } from "zod";
import { query } from "../driver/query.ts";
import { entityRow } from "./entity-rows.ts";

const row = z.object({ entity: entityRow });

/**
 * Entities of each kind between two pairs of name and id, in their order. A pair is compared in three parts,
 * each a seek in the index on kind, name and id: the rest of the lower name's ties, what lies between, and
 * the ties of the upper name.
 */
export const entitiesByName = query(
  `// entitiesByName
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, nameKey, id)
  WHERE entity.kind = kind AND entity.nameKey = $low AND entity.id > $lowId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.nameKey, entity.id LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, nameKey, id)
  WHERE entity.kind = kind AND entity.nameKey > $low AND entity.nameKey < $high AND entity.id > ''
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.nameKey, entity.id LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, nameKey, id)
  WHERE entity.kind = kind AND entity.nameKey = $high AND entity.id < $highId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind, entity.nameKey, entity.id LIMIT $limit
}
WITH entity ORDER BY entity.nameKey, entity.id LIMIT $limit
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  row,
);

/** The same from the upper pair back. */
export const entitiesByNameBackward = query(
  `// entitiesByNameBackward
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, nameKey, id)
  WHERE entity.kind = kind AND entity.nameKey = $high AND entity.id < $highId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.nameKey DESC, entity.id DESC LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, nameKey, id)
  WHERE entity.kind = kind AND entity.nameKey > $low AND entity.nameKey < $high AND entity.id > ''
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.nameKey DESC, entity.id DESC LIMIT $limit
  UNION ALL
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, nameKey, id)
  WHERE entity.kind = kind AND entity.nameKey = $low AND entity.id > $lowId
    AND ($speaks IS NULL OR (entity.statementCount > 0) = $speaks)
  RETURN entity ORDER BY entity.kind DESC, entity.nameKey DESC, entity.id DESC LIMIT $limit
}
WITH entity ORDER BY entity.nameKey DESC, entity.id DESC LIMIT $limit
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  row,
);
