import { z } from "zod";
import { query } from "../driver/query.ts";

const nothing = z.object({});

export const createEntityNamesIndex = query(
  `// createEntityNamesIndex
CREATE INDEX entity_names IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.nameKey, n.id)`,
  nothing,
);

export const createEntityStatementCountIndex = query(
  `// createEntityStatementCountIndex
CREATE INDEX entity_statement_count IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.statementCount, n.id)`,
  nothing,
);

export const createEntityAboutCountIndex = query(
  `// createEntityAboutCountIndex
CREATE INDEX entity_about_count IF NOT EXISTS FOR (n:Entity) ON (n.kind, n.aboutCount, n.id)`,
  nothing,
);

export const createMeasureFigureCountIndex = query(
  `// createMeasureFigureCountIndex
CREATE INDEX measure_figure_count IF NOT EXISTS FOR (n:Measure) ON (n.figureCount, n.id)`,
  nothing,
);

export const createStatementSortKeyIndex = query(
  `// createStatementSortKeyIndex
CREATE INDEX statement_sort_key IF NOT EXISTS FOR (n:Statement) ON (n.sortKey)`,
  nothing,
);

export const createSourcePublishedKeyIndex = query(
  `// createSourcePublishedKeyIndex
CREATE INDEX source_published_key IF NOT EXISTS FOR (n:Source) ON (n.publishedKey)`,
  nothing,
);

export const createImportDatasetIndex = query(
  `// createImportDatasetIndex
CREATE INDEX import_dataset IF NOT EXISTS FOR (n:Import) ON (n.dataset)`,
  nothing,
);

export const createImportStartedAtIndex = query(
  `// createImportStartedAtIndex
CREATE INDEX import_started_at IF NOT EXISTS FOR (n:Import) ON (n.startedAt)`,
  nothing,
);

export const createChangeSortKeyIndex = query(
  `// createChangeSortKeyIndex
CREATE INDEX change_sort_key IF NOT EXISTS FOR (n:Change) ON (n.sortKey)`,
  nothing,
);

export const createChangeNodeIndex = query(
  `// createChangeNodeIndex
CREATE INDEX change_node IF NOT EXISTS FOR (n:Change) ON (n.nodeId)`,
  nothing,
);

export const createChangeImportIndex = query(
  `// createChangeImportIndex
CREATE INDEX change_import IF NOT EXISTS FOR (n:Change) ON (n.importId)`,
  nothing,
);

export const createSaidByIndex = query(
  `// createSaidByIndex
CREATE INDEX said_by IF NOT EXISTS FOR ()-[r:SAID_BY]-() ON (r.speakerId, r.sortKey)`,
  nothing,
);

export const createConcernsIndex = query(
  `// createConcernsIndex
CREATE INDEX concerns IF NOT EXISTS FOR ()-[r:CONCERNS]-() ON (r.entityId, r.sortKey)`,
  nothing,
);

export const createSaidAboutIndex = query(
  `// createSaidAboutIndex
CREATE INDEX said_about IF NOT EXISTS FOR ()-[r:SAID_ABOUT]-() ON (r.speakerId, r.entityId, r.sortKey)`,
  nothing,
);

export const createEntitySearch = query(
  `// createEntitySearch
CREATE FULLTEXT INDEX entitySearch IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: "standard-no-stop-words"}}`,
  nothing,
);

export const createStatementSearch = query(
  `// createStatementSearch
CREATE FULLTEXT INDEX statementSearch IF NOT EXISTS FOR (n:Statement) ON EACH [n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: "standard-no-stop-words"}}`,
  nothing,
);

export const createClaimSearch = query(
  `// createClaimSearch
CREATE FULLTEXT INDEX claimSearch IF NOT EXISTS FOR (n:Claim) ON EACH [n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: "standard-no-stop-words"}}`,
  nothing,
);

export const createSourceSearch = query(
  `// createSourceSearch
CREATE FULLTEXT INDEX sourceSearch IF NOT EXISTS FOR (n:Source) ON EACH [n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: "standard-no-stop-words"}}`,
  nothing,
);
