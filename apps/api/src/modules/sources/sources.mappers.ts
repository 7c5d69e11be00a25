import type { RevisionRecord, SourcePageRequest, SourceRecord } from "@sayso/graph";
import type { Scope } from "../../paging.ts";

export type SourceMapper = SourceRecord;
export type RevisionMapper = RevisionRecord;

/** A list that is not read yet: each of its fields reads what it needs. */
export interface SourceConnectionMapper {
  readonly request: SourcePageRequest;
  readonly scope: Scope;
  /** How many there are, where a counter tells. */
  readonly total?: number;
}
