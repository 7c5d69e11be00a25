import type { DatasetRecord } from "@sayso/graph";

export type DatasetMapper = DatasetRecord;
