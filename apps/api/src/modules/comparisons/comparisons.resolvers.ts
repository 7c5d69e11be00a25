import { comparisonRowPage } from "@sayso/graph";
import { loadAll, loadNeeded } from "../../batch.ts";
import { optionalText, requireBetween } from "../../checks.ts";
import type { Context } from "../../context.ts";
import { BadUserInput } from "../../errors.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { optionalId, requireId } from "../../ids.ts";
import { toConnection, toPageRequest } from "../../paging.ts";
import type { ComparisonMapper, ComparisonRowConnectionMapper } from "./comparisons.mappers.ts";

const mostStatements = 10;

export const comparisonResolvers: Resolvers = {
  Query: {
    comparison: async (_, { left, right, about, text }, { loaders }) => {
      const request = {
        ...requireTwo(left, right),
        about: optionalId("entity", about, "about"),
        text: optionalText(text, "text", 200),
      };
      const [ofLeft, ofRight] = await Promise.all([
        loaders.entityById.load(request.left),
        loaders.entityById.load(request.right),
      ]);
      return ofLeft && ofRight ? { request, left: ofLeft, right: ofRight } : null;
    },

    commonSubjects: (_, { left, right, first }, { graph }) => {
      const two = requireTwo(left, right);
      const limit = requireBetween(first ?? 20, "first", 1, 200);
      return graph.comparisons.getCommonSubjects(two.left, two.right, limit);
    },

    comparableSpeakers: (_, { to, about, first }, { graph }) =>
      graph.comparisons.listComparableSpeakers(
        requireId("entity", to, "to"),
        optionalId("entity", about, "about"),
        requireBetween(first ?? 20, "first", 1, 100),
      ),
  },

  Comparison: {
    about: ({ request }, _, { loaders }) =>
      request.about ? loaders.entityById.load(request.about) : null,
    leftCount: async (comparison, _, context) => (await read(comparison, context)).leftCount,
    rightCount: async (comparison, _, context) => (await read(comparison, context)).rightCount,
    exhaustive: async (comparison, _, context) => (await read(comparison, context)).exhaustive,
    rows: ({ request }, { outcomes: wanted, ...page }) => {
      const outcomes = [...new Set(wanted ?? [])].sort();
      const scope = ["comparison", request, outcomes];
      return { comparison: request, rows: { outcomes, page: toPageRequest(page, scope) }, scope };
    },
  },

  ComparisonRowConnection: {
    edges: async (list, _, context) => (await readRows(list, context)).edges,
    nodes: async (list, _, context) => (await readRows(list, context)).nodes,
    pageInfo: async (list, _, context) => (await readRows(list, context)).pageInfo,
    totalCount: async (list, _, context) => (await readRows(list, context)).totalCount,
  },

  ComparisonRow: {
    measure: ({ measureId }, _, { loaders }) =>
      measureId ? loaders.measureById.load(measureId) : null,
    left: ({ left }, _, { loaders }) =>
      loadAll(loaders.statementById, left.slice(0, mostStatements)),
    right: ({ right }, _, { loaders }) =>
      loadAll(loaders.statementById, right.slice(0, mostStatements)),
    leftCount: ({ left }) => left.length,
    rightCount: ({ right }) => right.length,
  },

  CommonSubjects: { nodes: ({ nodes }) => [...nodes] },

  CommonSubject: {
    entity: ({ entityId }, _, { loaders }) => loadNeeded(loaders.entityById, entityId),
  },

  ComparableSpeaker: {
    entity: ({ entityId }, _, { loaders }) => loadNeeded(loaders.entityById, entityId),
  },
};

/** Nobody is compared with themselves. Throws BAD_USER_INPUT. */
function requireTwo(left: string, right: string) {
  const two = {
    left: requireId("entity", left, "left"),
    right: requireId("entity", right, "right"),
  };
  if (two.left === two.right) throw new BadUserInput("left and right are the same.", "right");
  return two;
}

function read({ request }: ComparisonMapper, { loaders }: Context) {
  return loaders.comparison.load(request);
}

async function readRows(
  { comparison, rows, scope }: ComparisonRowConnectionMapper,
  { loaders }: Context,
) {
  const page = comparisonRowPage((await loaders.comparison.load(comparison)).rows, rows);
  return { ...toConnection(page, scope), totalCount: page.totalCount };
}
