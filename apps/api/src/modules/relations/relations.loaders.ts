import type { EntityId, EntityRelationFilter, Graph, PageRequest } from "@sayso/graph";
import { loaderById, loaderOfOne, loaderWithArguments } from "../../batch.ts";

/** A page of an entity's relations. */
export interface RelationPageArguments {
  readonly filter: EntityRelationFilter;
  readonly request: PageRequest;
}

/** Loaders of relations and their evidence. */
export function createRelationLoaders({ relations }: Graph) {
  return {
    relationById: loaderById(relations.listRelationsByIds),
    evidenceByRelationId: loaderOfOne(relations.evidenceByRelationIds, (row) => row.relationId),
    relationPageByEntityId: loaderWithArguments(
      (ids: readonly EntityId[], { filter, request }: RelationPageArguments) =>
        relations.relationPagesByEntityIds(ids, filter, request),
    ),
    relationCountByEntityId: loaderWithArguments(
      (ids: readonly EntityId[], filter: EntityRelationFilter) =>
        relations.countRelationsByEntityIds(ids, filter),
    ),
  };
}
