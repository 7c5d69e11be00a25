import { z } from "zod";
import { query } from "../driver/query.ts";

const nothing = z.object({});

export const createEntityId = query(
  `// createEntityId
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createSourceId = query(
  `// createSourceId
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createRevisionId = query(
  `// createRevisionId
CREATE CONSTRAINT revision_id IF NOT EXISTS FOR (n:Revision) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createStatementId = query(
  `// createStatementId
CREATE CONSTRAINT statement_id IF NOT EXISTS FOR (n:Statement) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createMentionId = query(
  `// createMentionId
CREATE CONSTRAINT mention_id IF NOT EXISTS FOR (n:Mention) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createClaimId = query(
  `// createClaimId
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createFigureId = query(
  `// createFigureId
CREATE CONSTRAINT figure_id IF NOT EXISTS FOR (n:Figure) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createMeasureId = query(
  `// createMeasureId
CREATE CONSTRAINT measure_id IF NOT EXISTS FOR (n:Measure) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createRelationId = query(
  `// createRelationId
CREATE CONSTRAINT relation_id IF NOT EXISTS FOR (n:Relation) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createImportId = query(
  `// createImportId
CREATE CONSTRAINT import_id IF NOT EXISTS FOR (n:Import) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createChangeId = query(
  `// createChangeId
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE`,
  nothing,
);

export const createEntityKey = query(
  `// createEntityKey
CREATE CONSTRAINT entity_key IF NOT EXISTS FOR (n:Entity) REQUIRE n.key IS UNIQUE`,
  nothing,
);

export const createSourceKey = query(
  `// createSourceKey
CREATE CONSTRAINT source_key IF NOT EXISTS FOR (n:Source) REQUIRE n.key IS UNIQUE`,
  nothing,
);

export const createMeasureKey = query(
  `// createMeasureKey
CREATE CONSTRAINT measure_key IF NOT EXISTS FOR (n:Measure) REQUIRE n.key IS UNIQUE`,
  nothing,
);

export const createClaimKey = query(
  `// createClaimKey
CREATE CONSTRAINT claim_key IF NOT EXISTS FOR (n:Claim) REQUIRE n.key IS UNIQUE`,
  nothing,
);

export const createRelationKey = query(
  `// createRelationKey
CREATE CONSTRAINT relation_key IF NOT EXISTS FOR (n:Relation) REQUIRE n.key IS UNIQUE`,
  nothing,
);

export const createEntitySlug = query(
  `// createEntitySlug
CREATE CONSTRAINT entity_slug IF NOT EXISTS FOR (n:Entity) REQUIRE n.slug IS UNIQUE`,
  nothing,
);

export const createMigrationNumber = query(
  `// createMigrationNumber
CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (n:Migration) REQUIRE n.number IS UNIQUE`,
  nothing,
);
