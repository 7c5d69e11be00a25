import type {
  DateRecord,
  EntityRecord,
  StatementRecord,
  TimelineClock,
  TimelineEntriesRequest,
  TimelineEntryRecord,
  TimelineKind,
  TimelinePageRequest,
  TimelineQuestion,
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

/** A timeline of a filter; nothing is read before one of its fields is asked for. */
export interface TimelineMapper {
  readonly question: TimelineQuestion;
}

/** A page of entries that is not read yet. */
export interface TimelineEntryConnectionMapper {
  readonly request: TimelineEntriesRequest;
  readonly scope: Scope;
}

export interface TimelineEntryEdgeMapper {
  readonly cursor: string;
  readonly kind: TimelineKind;
  readonly date: DateRecord | null;
  readonly clock: TimelineClock | null;
  readonly node: EntityRecord | StatementRecord;
}
