import type { EntityId, EntityRelationFilter, EvidenceRecord, RelationRecord } from "@sayso/graph";
import type { Connection } from "../../paging.ts";

export type RelationMapper = RelationRecord;
export type EvidenceMapper = EvidenceRecord;

/** A page of an entity's relations, with what `totalCount` counts when it is asked for. */
export type RelationConnectionMapper = Connection<{
  node: RelationRecord;
  direction: "OUT" | "IN";
}> & {
  readonly entityId: EntityId;
  readonly filter: EntityRelationFilter;
};
