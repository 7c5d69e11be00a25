import { z } from "zod";
import { query } from "../../driver/query.ts";

export const listEntitiesAround = query(
  `// listEntitiesAround
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN entity.id AS id, entity.kind AS kind, entity.slug AS slug`,
  z.object({ id: z.string(), kind: z.string(), slug: z.string() }),
);

export const listTakenSlugs = query(
  `// listTakenSlugs
UNWIND $slugs AS slug
MATCH (entity:Entity {slug: slug})
RETURN entity.id AS id, entity.slug AS slug`,
  z.object({ id: z.string(), slug: z.string() }),
);

export const listCurrentRevisions = query(
  `// listCurrentRevisions
UNWIND $ids AS id
MATCH (source:Source {id: id})-[:CURRENT_REVISION]->(revision:Revision)
RETURN source.id AS sourceId, revision.id AS id`,
  z.object({ sourceId: z.string(), id: z.string() }),
);

export const listRevisionTexts = query(
  `// listRevisionTexts
UNWIND $ids AS id
MATCH (revision:Revision {id: id})
RETURN revision.id AS id, revision.text AS text`,
  z.object({ id: z.string(), text: z.string() }),
);

export const listExisting = query(
  `// listExisting
UNWIND $ids AS id
MATCH (thing:Source|Measure|Claim|Statement {id: id})
RETURN thing.id AS id`,
  z.object({ id: z.string() }),
);

/** Every statement that these pass on, with the ones those pass on. */
export const listRelaysFrom = query(
  `// listRelaysFrom
UNWIND $ids AS id
MATCH (:Statement {id: id})-[:RELAYS*0..]->(outer:Statement)-[:RELAYS]->(inner:Statement)
RETURN DISTINCT outer.id AS outerId, inner.id AS innerId`,
  z.object({ outerId: z.string(), innerId: z.string() }),
);

/** Every telling of these claims. */
export const listTellings = query(
  `// listTellings
UNWIND $ids AS id
MATCH (claim:Claim {id: id})<-[:MAKES]-(statement:Statement)
RETURN claim.id AS claimId, statement.id AS id, statement.stance AS stance`,
  z.object({ claimId: z.string(), id: z.string(), stance: z.string() }),
);

/** Where an entity stands in a place that only some kinds may have. */
export const listKindUses = query(
  `// listKindUses
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)<-[:VIA]-(user:Statement) RETURN user.id AS userId, 'channel' AS place LIMIT 100
  UNION
  MATCH (entity)<-[:PUBLISHED_BY]-(user:Source) RETURN user.id AS userId, 'outlet' AS place LIMIT 100
  UNION
  MATCH (entity)<-[:SUBJECT]-(user:Relation) RETURN user.id AS userId, 'subject ' + user.type AS place
  UNION
  MATCH (entity)<-[:OBJECT]-(user:Relation) RETURN user.id AS userId, 'object ' + user.type AS place
}
RETURN entity.id AS id, userId, place`,
  z.object({ id: z.string(), userId: z.string(), place: z.string() }),
);
