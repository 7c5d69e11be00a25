export type { Attribution, Form, Found, Span } from "./attribution.ts";
export { AttributionModel } from "./model/model.ts";
export { readReport } from "./report/read-report.ts";
export type { EntityKind, NamedEntity, ReadReport, ReadStatement } from "./report/report.ts";
