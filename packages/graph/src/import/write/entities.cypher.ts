import { z } from "zod";
import { query } from "../../driver/query.ts";

const nothing = z.object({});

/** Takes from entities the slugs that they give up, so that others of the same import can have them. */
export const parkSlugs = query(
  `// parkSlugs
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.slug = replace(entity.id, '_', '-')`,
  nothing,
);

export const writeEntities = query(
  `// writeEntities
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
ON CREATE SET entity.statementCount = 0, entity.saidCount = 0, entity.reportedCount = 0,
  entity.deniedCount = 0, entity.aboutCount = 0, entity.relationCount = 0, entity.sourceCount = 0
SET entity += row.properties
REMOVE entity:Person:Organization:Place:Equipment:Event:Channel
SET entity:$(row.label)`,
  nothing,
);

export const removeEntities = query(
  `// removeEntities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
DETACH DELETE entity`,
  nothing,
);
