import type { SourceConditions } from "@sayso/graph";
import { loadAll, loadNeeded } from "../../batch.ts";
import { optionalDateRange } from "../../checks.ts";
import type { Context } from "../../context.ts";
import type { PersonResolvers, Resolvers, SourceFilter } from "../../generated/resolvers.ts";
import { optionalId, requireId } from "../../ids.ts";
import { type PageArguments, toConnection, toPageRequest } from "../../paging.ts";
import { ofEveryEntity } from "../entities/entity-types.ts";
import type { SourceConnectionMapper } from "./sources.mappers.ts";

const entityFields: PersonResolvers = {
  sources: ({ id, counts }, page) => ({
    ...toSourceConnection({ entity: id }, page),
    total: counts.sources,
  }),
};

export const sourceResolvers: Resolvers = {
  Query: {
    source: (_, { id }, { loaders }) => loaders.sourceById.load(requireId("source", id)),
    sources: (_, { filter, ...page }) => toSourceConnection(toConditions(filter), page),
  },

  ...ofEveryEntity(entityFields),

  Source: {
    // The sentences of a retelling are nobody's but ours.
    publishedBy: ({ kind, outletId }, _, { loaders }) =>
      outletId && kind !== "RETELLING" ? loaders.entityById.load(outletId) : null,
    revision: ({ revisionId }, _, { loaders }) => loadNeeded(loaders.revisionById, revisionId),
    revisions: ({ id }, _, { loaders }) => loaders.revisionsBySourceId.load(id),
  },

  Revision: {
    source: ({ sourceId }, _, { loaders }) => loadNeeded(loaders.sourceById, sourceId),
    text: async ({ id }, _, { loaders }) => (await loadNeeded(loaders.revisionTextById, id)).text,
    statements: async ({ id }, _, { loaders }) => {
      const rows = await loaders.statementIdsByRevisionId.load(id);
      return loadAll(
        loaders.statementById,
        rows.map((row) => row.statementId),
      );
    },
  },

  SourceConnection: {
    edges: async (list, _, context) => readEdges(list, context),
    nodes: async (list, _, context) => (await readEdges(list, context)).map(({ node }) => node),
    pageInfo: async (list, _, context) => (await readConnection(list, context)).pageInfo,
    totalCount: ({ request, total }, _, { loaders }) =>
      total ?? loaders.sourceCount.load(request.conditions),
  },
};

function toConditions(filter: SourceFilter | null | undefined): SourceConditions {
  return {
    outlet: optionalId("entity", filter?.outlet, "filter.outlet"),
    kinds: filter?.kinds?.length ? [...new Set(filter.kinds)].sort() : undefined,
    publishedDuring: optionalDateRange(filter?.publishedDuring, "filter.publishedDuring"),
  };
}

/** Nothing is read before a field of the list is asked for. */
function toSourceConnection(
  conditions: SourceConditions,
  page: PageArguments,
): SourceConnectionMapper {
  const scope = ["sources", conditions];
  return { request: { conditions, page: toPageRequest(page, scope) }, scope };
}

async function readConnection(list: SourceConnectionMapper, { loaders }: Context) {
  return toConnection(await loaders.sourcePage.load(list.request), list.scope);
}

async function readEdges(list: SourceConnectionMapper, context: Context) {
  const { edges } = await readConnection(list, context);
  const found = await Promise.all(
    edges.map(async ({ cursor, node }) => ({
      cursor,
      node: await context.loaders.sourceById.load(node),
    })),
  );
  // A source may have gone between the walk and the lookup.
  return found.flatMap(({ cursor, node }) => (node ? [{ cursor, node }] : []));
}
