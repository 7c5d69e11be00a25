import type { EntityId, RelationId } from "../ids/ids.ts";

/** A place, or an event in a place where it happened. */
export interface MapMarkRecord {
  readonly entityId: EntityId;
  /** Whose location it is. */
  readonly placeId: EntityId;
  /** By which an event happened there; null for a place. */
  readonly relationId: RelationId | null;
}

/** How many marks a map has, and how many places and events have none. */
export interface MapCountsRecord {
  readonly placed: number;
  readonly unplaced: number;
}
