import type { ClaimRecord, FigureRecord, OriginCountRecord, StanceGroupRecord } from "@sayso/graph";

export type ClaimMapper = ClaimRecord;
export type FigureMapper = FigureRecord;
export type OriginCountMapper = OriginCountRecord;
export type StanceGroupMapper = StanceGroupRecord;
