export * from "./accounts/accounts.records.ts";
export * from "./claims/claims.records.ts";
export type { OriginCountRecord } from "./claims/origins.ts";
export * from "./comparisons/comparisons.records.ts";
export { comparisonRowPage } from "./comparisons/row-page.ts";
export * from "./dataset/dataset.records.ts";
export type { DateRecord } from "./dates/dates.ts";
export { containment, type TimeWindow } from "./dates/window.ts";
export { type DoctorOptions, type DoctorReport, inspectGraph } from "./doctor/inspect-graph.ts";
export { type Connection, Database, queryName, type RoundTrip } from "./driver/database.ts";
export { DatabaseRefused, DatabaseUnavailable, QueryTimedOut } from "./driver/errors.ts";
export * from "./entities/entities.records.ts";
export type { EntityListFilter, EntityOrder } from "./entities/entity-lists.store.ts";
export * from "./exploration/exploration.records.ts";
export { type ExportOptions, exportGraph } from "./export/export-graph.ts";
export { type Graph, graphOf, openGraph } from "./graph.ts";
export * from "./ids/ids.ts";
export {
  type ImportInput,
  type ImportOptions,
  type ImportResult,
  importFile,
} from "./import/import-file.ts";
export { settleImports } from "./import/import-lock.ts";
export { ImportRefused, type LineProblem } from "./import/problems.ts";
export type { ImportCount, ImportCounts } from "./import/run/counts.ts";
export type { ImportProgress } from "./import/run/import-run.ts";
export { UndoRefused, type UndoResult, undoImport } from "./import/undo/undo-import.ts";
export * from "./imports/imports.records.ts";
export { groupBy } from "./lists/group-by.ts";
export { LockHeld } from "./lock/lock.ts";
export * from "./map/map.records.ts";
export { MigrationRefused, migrate } from "./migrations/migrate.ts";
export * from "./paging/page.ts";
export {
  type RelationType,
  type RelationTypeInfo,
  relationTypeList,
  relationTypes,
} from "./relations/relation-types.ts";
export * from "./relations/relations.records.ts";
export type { EntityRelationFilter } from "./relations/relations.store.ts";
export { resetGraph } from "./reset/reset-graph.ts";
export { hasSurname, nameIdentity, personNameIdentity } from "./search/name-identity.ts";
export * from "./search/search.records.ts";
export type { SourceConditions, SourcePageRequest } from "./sources/source-pages.ts";
export * from "./sources/sources.records.ts";
export type { StatementConditions } from "./statements/conditions.ts";
export type { StatementOrder, StatementPageRequest } from "./statements/statement-pages.ts";
export * from "./statements/statements.records.ts";
export { binsOf, type TimelineUnit, unitLength } from "./timeline/bins.ts";
export * from "./timeline/timeline.records.ts";
