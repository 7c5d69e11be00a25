import { z } from "zod";
import { query } from "../driver/query.ts";

const idAndKey = z.object({ id: z.string(), key: z.string() });

// Each walks the index of keys from where the last page ended: `''` is below every key.

export const listEntityKeys = query(
  `// listEntityKeys
MATCH (entity:Entity)
WHERE entity.key > $after
RETURN entity.id AS id, entity.key AS key
ORDER BY entity.key
LIMIT $limit`,
  idAndKey,
);

export const listSourceKeys = query(
  `// listSourceKeys
MATCH (source:Source)
WHERE source.key > $after
RETURN source.id AS id, source.key AS key
ORDER BY source.key
LIMIT $limit`,
  idAndKey,
);

export const listMeasureKeys = query(
  `// listMeasureKeys
MATCH (measure:Measure)
WHERE measure.key > $after
RETURN measure.id AS id, measure.key AS key
ORDER BY measure.key
LIMIT $limit`,
  idAndKey,
);

export const listClaimKeys = query(
  `// listClaimKeys
MATCH (claim:Claim)
WHERE claim.key > $after
RETURN claim.id AS id, claim.key AS key
ORDER BY claim.key
LIMIT $limit`,
  idAndKey,
);

/** Statements have no key of their own unless somebody refers to them: they are walked by id. */
export const listStatementIds = query(
  `// listStatementIds
MATCH (statement:Statement)
WHERE statement.id > $after
RETURN statement.id AS id, statement.id AS key
ORDER BY statement.id
LIMIT $limit`,
  idAndKey,
);

export const listRelationKeys = query(
  `// listRelationKeys
MATCH (relation:Relation)
WHERE relation.key > $after
RETURN relation.id AS id, relation.key AS key
ORDER BY relation.key
LIMIT $limit`,
  idAndKey,
);
