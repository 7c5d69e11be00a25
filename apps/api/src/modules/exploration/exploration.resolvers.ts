import { loadAll, loadNeeded } from "../../batch.ts";
import { requireBetween, requireList } from "../../checks.ts";
import { BadUserInput } from "../../errors.ts";
import type { PersonResolvers, Resolvers } from "../../generated/resolvers.ts";
import { requireId } from "../../ids.ts";
import { ofEveryEntity } from "../entities/entity-types.ts";
import { toConditions } from "../statements/statement-filter.ts";

/** Neighbours of one expansion, and entities of one picture. */
const mostEntities = 1_000;
const mostSteps = 3;
const mostHops = 6;
const mostEvidence = 20;

const entityFields: PersonResolvers = {
  neighborCounts: ({ id }, _, { loaders }) => loaders.neighborCountsByEntityId.load(id),
};

export const explorationResolvers: Resolvers = {
  Query: {
    neighborhood: (_, { of, depth, kinds, edges, relationTypes, direction, limit }, { graph }) =>
      graph.exploration.findNeighborhood({
        of: requireId("entity", of, "of"),
        depth: requireBetween(depth ?? 1, "depth", 1, mostSteps),
        kinds: kinds ?? undefined,
        edges: edges ?? undefined,
        relationTypes: relationTypes ?? undefined,
        direction: direction ?? undefined,
        limit: requireBetween(limit ?? 100, "limit", 1, mostEntities),
      }),

    subgraph: (_, { ids }, { graph }) =>
      graph.exploration.getSubgraph(
        requireList(ids, "ids", mostEntities).map((id) => requireId("entity", id, "ids")),
      ),

    path: async (_, { from, to, maxHops, edges }, { graph }) => {
      const ends = { from: requireId("entity", from, "from"), to: requireId("entity", to, "to") };
      if (from === to) throw new BadUserInput("from and to are the same entity.", "to");
      const hops = requireBetween(maxHops ?? 4, "maxHops", 1, mostHops);
      const paths = await graph.exploration.listPaths({
        ...ends,
        maxHops: hops,
        edges: edges ?? undefined,
      });
      return { paths, maxHops: hops };
    },
  },

  ...ofEveryEntity(entityFields),

  Neighborhood: {
    center: ({ centerId }, _, { loaders }) => loadNeeded(loaders.entityById, centerId),
    nodes: ({ nodeIds }, _, { loaders }) => loadAll(loaders.entityById, nodeIds),
  },

  Subgraph: {
    nodes: ({ nodeIds }, _, { loaders }) => loadAll(loaders.entityById, nodeIds),
    matching: ({ edges }, { filter }, { graph }) =>
      graph.exploration.listMatching(edges, toConditions({}, filter)),
    outlets: ({ edges }, _, { graph }) => graph.exploration.listOutlets(edges),
  },

  ExplorerEdge: {
    relation: (edge, _, { loaders }) =>
      edge.kind === "RELATION" ? loaders.relationById.load(edge.relationId) : null,
    statementCount: (edge) => (edge.kind === "SPEAKS_OF" ? edge.statementCount : null),
    originCount: (edge) => (edge.kind === "SPEAKS_OF" ? edge.originCount : null),
    lastOn: (edge) => (edge.kind === "SPEAKS_OF" ? edge.lastOn : null),
  },

  PathStep: {
    from: ({ from }, _, { loaders }) => loadNeeded(loaders.entityById, from),
    to: ({ to }, _, { loaders }) => loadNeeded(loaders.entityById, to),
    evidence: ({ evidenceIds }, { limit }, { loaders }) =>
      loadAll(
        loaders.statementById,
        evidenceIds.slice(0, requireBetween(limit ?? mostEvidence, "limit", 1, mostEvidence)),
      ),
  },
};
