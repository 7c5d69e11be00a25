import type { EntityListFilter } from "@sayso/graph";
import type { EntityFilter, Resolvers } from "../../generated/resolvers.ts";
import { toConnection, toPageRequest } from "../../paging.ts";
import { entityTypes } from "./entity-types.ts";

export const entityResolvers: Resolvers = {
  Query: {
    entity: (_, { slug }, { graph }) => graph.entities.findEntityBySlug(slug),

    entities: async (_, { filter, orderBy, ...page }, { graph }) => {
      const wanted = toListFilter(filter);
      const order = orderBy ?? "NAME";
      const scope = ["entities", wanted, order];
      const request = toPageRequest(page, scope);
      const found = await graph.entities.listEntities(wanted, order, request);
      return { ...toConnection(found, scope), filter: wanted };
    },
  },

  Entity: { __resolveType: (entity) => entityTypes[entity.kind] },

  EntityConnection: {
    totalCount: ({ filter }, _, { graph }) => graph.entities.countEntities(filter),
  },

  Channel: {
    operatedBy: async ({ id }, _, { loaders }) => {
      const owner = await loaders.operatorByChannelId.load(id);
      return owner && loaders.entityById.load(owner.operatorId);
    },
  },
};

/** Kinds in one order and each once, so that a cursor does not depend on how they were written. */
function toListFilter(filter: EntityFilter | null | undefined): EntityListFilter {
  return {
    kinds: filter?.kinds ? [...new Set(filter.kinds)].sort() : undefined,
    speaks: filter?.speaks ?? undefined,
  };
}
