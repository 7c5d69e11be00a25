import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import { relationRow } from "./relation-rows.ts";

const entityRelationRow = z.object({
  entityId: id("entity"),
  /** Type, name of the other end and id. The tab between them sorts before all that these are made of. */
  key: z.string(),
  direction: z.enum(["OUT", "IN"]),
  relation: relationRow,
});

/** The first relations between two keys, per entity. */
export const relationsOfEntities = query(
  `// relationsOfEntities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  CALL (entity) {
    MATCH (entity)<-[:SUBJECT]-(relation:Relation)-[:OBJECT]->(other:Entity)
    WHERE 'OUT' IN $directions AND relation.type IN $types
    RETURN relation, other, 'OUT' AS direction, entity.id AS subjectId, other.id AS objectId
    UNION ALL
    MATCH (entity)<-[:OBJECT]-(relation:Relation)-[:SUBJECT]->(other:Entity)
    WHERE 'IN' IN $directions AND relation.type IN $types
    RETURN relation, other, 'IN' AS direction, other.id AS subjectId, entity.id AS objectId
  }
  WITH relation, direction, subjectId, objectId,
    relation.type + '\\t' + other.nameKey + '\\t' + relation.id AS key
  WHERE key > $low AND key < $high
  RETURN relation {.*, subjectId: subjectId, objectId: objectId} AS relation, direction, key
  ORDER BY key
  LIMIT $limit
}
RETURN entity.id AS entityId, key, direction, relation
ORDER BY key`,
  entityRelationRow,
);

/** The last relations between two keys, per entity, from the last back. */
export const relationsOfEntitiesBackward = query(
  `// relationsOfEntitiesBackward
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  CALL (entity) {
    MATCH (entity)<-[:SUBJECT]-(relation:Relation)-[:OBJECT]->(other:Entity)
    WHERE 'OUT' IN $directions AND relation.type IN $types
    RETURN relation, other, 'OUT' AS direction, entity.id AS subjectId, other.id AS objectId
    UNION ALL
    MATCH (entity)<-[:OBJECT]-(relation:Relation)-[:SUBJECT]->(other:Entity)
    WHERE 'IN' IN $directions AND relation.type IN $types
    RETURN relation, other, 'IN' AS direction, other.id AS subjectId, entity.id AS objectId
  }
  WITH relation, direction, subjectId, objectId,
    relation.type + '\\t' + other.nameKey + '\\t' + relation.id AS key
  WHERE key > $low AND key < $high
  RETURN relation {.*, subjectId: subjectId, objectId: objectId} AS relation, direction, key
  ORDER BY key DESC
  LIMIT $limit
}
RETURN entity.id AS entityId, key, direction, relation
ORDER BY key DESC`,
  entityRelationRow,
);

/** How many relations entities have, of some types and directions. */
export const relationCountsOfEntities = query(
  `// relationCountsOfEntities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS entityId,
  COUNT {
    MATCH (entity)<-[:SUBJECT]-(relation:Relation)
    WHERE 'OUT' IN $directions AND relation.type IN $types
  } + COUNT {
    MATCH (entity)<-[:OBJECT]-(relation:Relation)
    WHERE 'IN' IN $directions AND relation.type IN $types
  } AS count`,
  z.object({ entityId: id("entity"), count: integer }),
);
