import { z } from "zod";
import { query } from "../driver/query.ts";
import { integer } from "../driver/values.ts";

export const listMigrations = query(
  `// listMigrations
MATCH (migration:Migration)
RETURN migration.number AS number
ORDER BY number`,
  z.object({ number: integer }),
);

export const recordMigration = query(
  `// recordMigration
MERGE (migration:Migration {number: $number})
ON CREATE SET migration.name = $name, migration.appliedAt = $appliedAt`,
  z.object({}),
);

/** Index-backed: `''` is below every id. */
export const findAnything = query(
  `// findAnything
MATCH (entity:Entity)
WHERE entity.id > ''
RETURN entity.id AS id
LIMIT 1`,
  z.object({ id: z.string() }),
);

export const awaitIndexes = query(
  `// awaitIndexes
CALL db.awaitIndexes(600)`,
  z.object({}),
);
