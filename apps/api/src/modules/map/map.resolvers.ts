import { loadAll, loadNeeded } from "../../batch.ts";
import { requireBetween } from "../../checks.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { toConditions } from "../statements/statement-filter.ts";

const mostMarks = 1_000;
const mostUnplaced = 100;

export const mapResolvers: Resolvers = {
  Query: {
    map: (_, { kinds, limit }) => ({
      kinds: kinds ?? ["PLACE", "EVENT"],
      limit: requireBetween(limit ?? 500, "limit", 1, mostMarks),
    }),
  },

  PlaceMap: {
    marks: ({ kinds, limit }, _, { graph }) => graph.map.listMarks(kinds, limit),
    markCount: async ({ kinds }, _, { graph }) => (await graph.map.countMarks(kinds)).placed,
    unplaced: async ({ kinds }, { limit }, { graph, loaders }) => {
      const most = requireBetween(limit ?? 20, "limit", 1, mostUnplaced);
      return loadAll(loaders.entityById, await graph.map.listUnplaced(kinds, most));
    },
    unplacedCount: async ({ kinds }, _, { graph }) => (await graph.map.countMarks(kinds)).unplaced,
  },

  MapMark: {
    entity: ({ entityId }, _, { loaders }) => loadNeeded(loaders.entityById, entityId),
    place: ({ placeId }, _, { loaders }) => loadNeeded(loaders.entityById, placeId),
    relation: ({ relationId }, _, { loaders }) =>
      relationId && loaders.relationById.load(relationId),
    statementCount: ({ entityId }, { filter }, { loaders }) =>
      loaders.statementCount.load(toConditions({ about: entityId }, filter)),
  },
};
