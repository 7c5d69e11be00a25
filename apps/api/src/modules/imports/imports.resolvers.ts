import type { PersonResolvers, Resolvers } from "../../generated/resolvers.ts";
import { toConnection, toPageRequest } from "../../paging.ts";
import { ofEveryEntity } from "../entities/entity-types.ts";

const entityFields: PersonResolvers = {
  changes: ({ id }, _, { loaders }) => loaders.changesByNodeId.load(id),
};

export const importResolvers: Resolvers = {
  Query: {
    changes: async (_, page, { graph }) => {
      const scope = ["changes"];
      return toConnection(await graph.imports.listChanges(toPageRequest(page, scope)), scope);
    },
  },

  ...ofEveryEntity(entityFields),

  Import: { counts: ({ counts }) => [...counts] },

  Change: {
    import: ({ importId }, _, { loaders }) => importId && loaders.importById.load(importId),
  },
};
