import type { ChangeRecord, ImportRecord } from "@sayso/graph";

export type ImportMapper = ImportRecord;
export type ChangeMapper = ChangeRecord;
