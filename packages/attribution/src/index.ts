export type { Attribution, Form, Span } from "./attribution.ts";
export { AttributionModel, type Found } from "./model/model.ts";
export { readReport } from "./report/read-report.ts";
export type { EntityKind, NamedEntity, ReadReport, ReadStatement } from "./report/report.ts";
