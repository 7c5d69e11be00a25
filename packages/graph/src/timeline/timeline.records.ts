import type { TimeWindow } from "../dates/window.ts";
import type { EntityId, StatementId } from "../ids/ids.ts";
import type { PageRequest } from "../paging/page.ts";
import type { Stance, StatementForm } from "../statements/statements.records.ts";

/** An entry of a timeline: an event by the date it happened, or a statement by the date said, else published. */
export type TimelineEntryRecord =
  | { readonly kind: "HAPPENED"; readonly eventId: EntityId }
  | { readonly kind: "SAID" | "SAID_ABOUT"; readonly statementId: StatementId };

export type TimelineKind = TimelineEntryRecord["kind"];

/** One page that is wanted of one timeline, oldest first. */
export interface TimelinePageRequest {
  readonly entity: EntityId;
  readonly during?: TimeWindow | undefined;
  readonly page: PageRequest;
}

/** By which of its dates a statement is placed. */
export type TimelineClock = "HAPPENED" | "SAID" | "PUBLISHED" | "SAID_ELSE_PUBLISHED";

/** Which entries a timeline holds, and by which clock they are placed. */
export interface TimelineQuestion {
  readonly clock: TimelineClock;
  readonly kinds: readonly TimelineKind[];
  readonly entity?: EntityId | undefined;
  readonly speaker?: EntityId | undefined;
  readonly forms?: readonly StatementForm[] | undefined;
  readonly stances?: readonly Stance[] | undefined;
  readonly text?: string | undefined;
}

/** One page that is wanted of the entries of a timeline, oldest first: those with a date or those without. */
export interface TimelineEntriesRequest {
  readonly question: TimelineQuestion;
  readonly dated: boolean;
  readonly during?: TimeWindow | undefined;
  readonly page: PageRequest;
}

/** A span of time, as ISO instants; both ends are null for entries without a date. */
export interface TimelineSpan {
  readonly kind: TimelineKind;
  readonly from: string | null;
  readonly to: string | null;
  /** How many entries of the kind have exactly this span. */
  readonly count: number;
}

/** Every span of a timeline; `exhaustive` is false where older statements were not looked at. */
export interface TimelineSpansRecord {
  readonly spans: readonly TimelineSpan[];
  readonly exhaustive: boolean;
}
