import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import type { EntityId, RelationId } from "../ids/ids.ts";
import { type Page, type PageRequest, pageOf } from "../paging/page.ts";
import { toEvidence } from "./evidence.ts";
import type { RelationType } from "./relation-types.ts";
import { evidenceOfRelations, relationsByIds } from "./relations.cypher.ts";
import type { EntityRelationRecord, EvidenceRecord, RelationRecord } from "./relations.records.ts";
import {
  relationCountsOfEntities,
  relationsOfEntities,
  relationsOfEntitiesBackward,
} from "./relations-of-entities.cypher.ts";

export type RelationStore = ReturnType<typeof createRelationStore>;

/** Which relations of an entity are wanted. */
export interface EntityRelationFilter {
  readonly types: readonly RelationType[];
  /** OUT: the entity is the subject. */
  readonly directions: readonly ("OUT" | "IN")[];
}

/** Comes after every key: keys are ASCII. */
const last = "\uffff";

/** Reads relations and their evidence. */
export function createRelationStore(database: Database) {
  return {
    /** In no order; unknown ids are left out. */
    async listRelationsByIds(ids: readonly RelationId[]): Promise<RelationRecord[]> {
      return (await database.read(relationsByIds, { ids })).map((row) => row.relation);
    },

    async evidenceByRelationIds(
      ids: readonly RelationId[],
    ): Promise<{ relationId: RelationId; evidence: EvidenceRecord }[]> {
      const rows = await database.read(evidenceOfRelations, { ids });
      return ids.map((relationId) => ({
        relationId,
        evidence: toEvidence(rows.filter((row) => row.relationId === relationId)),
      }));
    },

    /** The same page of the relations of each entity, by type, then name of the other end, then id. */
    async relationPagesByEntityIds(
      ids: readonly EntityId[],
      filter: EntityRelationFilter,
      request: PageRequest,
    ): Promise<Map<EntityId, Page<EntityRelationRecord>>> {
      const rows = await database.read(
        request.backward ? relationsOfEntitiesBackward : relationsOfEntities,
        {
          ids,
          types: filter.types,
          directions: filter.directions,
          low: request.after ?? "",
          high: request.before ?? last,
          limit: int(request.size + 1),
        },
      );
      return new Map(
        ids.map((id) => {
          const items = rows
            .filter((row) => row.entityId === id)
            .map(({ key, relation, direction }) => ({ key, item: { relation, direction } }));
          return [id, pageOf(items, request)];
        }),
      );
    },

    async countRelationsByEntityIds(
      ids: readonly EntityId[],
      filter: EntityRelationFilter,
    ): Promise<Map<EntityId, number>> {
      const rows = await database.read(relationCountsOfEntities, { ids, ...filter });
      return new Map(rows.map((row) => [row.entityId, row.count]));
    },
  };
}
