import type { AccountRecord, MeasureRecord, SpreadRecord } from "@sayso/graph";

export type MeasureMapper = MeasureRecord;
export type AccountMapper = AccountRecord;
export type FigureSpreadMapper = SpreadRecord;
