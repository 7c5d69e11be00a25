import type { AccountRecord, MeasureRecord } from "@sayso/graph";

export type MeasureMapper = MeasureRecord;
export type AccountMapper = AccountRecord;
