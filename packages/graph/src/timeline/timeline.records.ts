import type { TimeWindow } from "../dates/window.ts";
import type { EntityId, StatementId } from "../ids/ids.ts";
import type { PageRequest } from "../paging/page.ts";

/** An entry of a timeline: an event by the date it happened, or a statement by the date said, else published. */
export type TimelineEntryRecord =
  | { readonly kind: "HAPPENED"; readonly eventId: EntityId }
  | { readonly kind: "SAID" | "SAID_ABOUT"; readonly statementId: StatementId };

/** One page that is wanted of one timeline, oldest first. */
export interface TimelinePageRequest {
  readonly entity: EntityId;
  readonly during?: TimeWindow | undefined;
  readonly page: PageRequest;
}
