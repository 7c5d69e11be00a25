import type {
  SpeakerRecord,
  StatementFacetsRecord,
  StatementPageRequest,
  StatementRecord,
  TimeWindow,
} from "@sayso/graph";
import type { Scope } from "../../paging.ts";

export type StatementMapper = StatementRecord;
export type SpeakerMapper = SpeakerRecord;
export type StatementFacetsMapper = StatementFacetsRecord;

/** A list that is not read yet: each of its fields reads what it needs. */
export interface StatementConnectionMapper {
  readonly request: StatementPageRequest;
  readonly scope: Scope;
  /** True where the conditions exclude each other, so that there is nothing to read. */
  readonly empty: boolean;
}

export interface StatementEdgeMapper {
  readonly cursor: string;
  readonly node: StatementRecord;
  readonly saidDuring: TimeWindow | undefined;
}
