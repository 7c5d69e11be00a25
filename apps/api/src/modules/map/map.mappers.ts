import type { EntityKind, MapMarkRecord } from "@sayso/graph";

/** A map that is not read yet: each of its fields reads what it needs. */
export interface PlaceMapMapper {
  readonly kinds: readonly EntityKind[];
  readonly limit: number;
}

export type MapMarkMapper = MapMarkRecord;
