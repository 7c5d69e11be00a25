import type {
  DateRecord,
  EntityRecord,
  StatementRecord,
  TimelineEntryRecord,
  TimelinePageRequest,
} from "@sayso/graph";
import type { Scope } from "../../paging.ts";

/** A timeline that is not read yet. */
export interface TimelineConnectionMapper {
  readonly request: TimelinePageRequest;
  readonly scope: Scope;
}

export interface TimelineEdgeMapper {
  readonly cursor: string;
  readonly kind: TimelineEntryRecord["kind"];
  readonly date: DateRecord;
  readonly node: EntityRecord | StatementRecord;
}
