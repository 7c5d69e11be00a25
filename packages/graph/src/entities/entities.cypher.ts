import { values } from "@sayso/schema/exchange";
import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";
import { id } from "../ids/id-schema.ts";
import { entityRow } from "./entity-rows.ts";

/** Entities by id; in no order, unknown ids left out. */
export const entitiesByIds = query(
  `// entitiesByIds
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  z.object({ entity: entityRow }),
);

/** The entity with a slug. */
export const entityBySlug = query(
  `// entityBySlug
MATCH (entity:Entity {slug: $slug})
RETURN entity {.*, searchText: null, searchKeys: null} AS entity`,
  z.object({ entity: entityRow }),
);

/** Whose channel it is, per channel; the better attested owner where the data gives several. */
export const operatorsByChannels = query(
  `// operatorsByChannels
UNWIND $ids AS id
MATCH (channel:Entity {id: id})
CALL (channel) {
  MATCH (channel)-[operated:OPERATED_BY]->(operator:Entity)
  WHERE operated.status <> 'DISPUTED'
  RETURN operator ORDER BY operated.status DESC, operated.relationId LIMIT 1
}
RETURN id AS channelId, operator.id AS operatorId`,
  z.object({ channelId: id("entity"), operatorId: id("entity") }),
);

const kindCount = z.object({ kind: values.entityKind, count: integer });

/** How many entities there are of each kind: from the database's own counts, without looking at any. */
export const countEntitiesByKind = query(
  `// countEntitiesByKind
CALL () { MATCH (entity:Person) RETURN count(entity) AS persons }
CALL () { MATCH (entity:Organization) RETURN count(entity) AS organizations }
CALL () { MATCH (entity:Place) RETURN count(entity) AS places }
CALL () { MATCH (entity:Equipment) RETURN count(entity) AS equipment }
CALL () { MATCH (entity:Event) RETURN count(entity) AS events }
CALL () { MATCH (entity:Channel) RETURN count(entity) AS channels }
UNWIND [
  {kind: 'PERSON', count: persons}, {kind: 'ORGANIZATION', count: organizations},
  {kind: 'PLACE', count: places}, {kind: 'EQUIPMENT', count: equipment},
  {kind: 'EVENT', count: events}, {kind: 'CHANNEL', count: channels}
] AS kinds
RETURN kinds.kind AS kind, kinds.count AS count`,
  kindCount,
);

/** How many entities of each kind speak so often, both bounds included; from the index alone. */
export const countEntitiesByStatements = query(
  `// countEntitiesByStatements
UNWIND $kinds AS kind
CALL (kind) {
  MATCH (entity:Entity)
  USING INDEX SEEK entity:Entity(kind, statementCount, id)
  WHERE entity.kind = kind AND entity.statementCount >= $low AND entity.statementCount <= $high AND entity.id > ''
  RETURN count(entity) AS count
}
RETURN kind, count`,
  kindCount,
);
