import type { EntityListFilter, EntityRecord } from "@sayso/graph";
import type { Connection } from "../../paging.ts";

/** An entity; the six types share one record, told apart by `kind`. */
export type EntityMapper = EntityRecord;

/** A page, with the filter by which `totalCount` counts when it is asked for. */
export type EntityConnectionMapper = Connection<{ node: EntityRecord }> & {
  readonly filter: EntityListFilter;
};
