import { loadAll, loadNeeded } from "../../batch.ts";
import type { Context } from "../../context.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { requireId } from "../../ids.ts";
import type { ClaimMapper } from "./claims.mappers.ts";

export const claimResolvers: Resolvers = {
  Query: {
    claim: (_, { id }, { loaders }) => loaders.claimById.load(requireId("claim", id)),
  },

  Claim: {
    about: ({ aboutIds }, _, { loaders }) => loadAll(loaders.entityById, aboutIds),
    figures: ({ figures }) => [...figures],
    origins: async ({ id }, _, { loaders }) =>
      (await loaders.originsByClaimId.load(id)) ?? { min: 0, max: 0 },
    stances: ({ id }, _, { loaders }) => loaders.stancesByClaimId.load(id),
    contradicts: async (claim, _, context) =>
      loadAll(context.loaders.claimById, (await tiesOf(claim, context))?.contradictIds ?? []),
    updates: async (claim, _, context) =>
      loadAll(context.loaders.claimById, (await tiesOf(claim, context))?.updateIds ?? []),
    updatedBy: async (claim, _, context) =>
      loadAll(context.loaders.claimById, (await tiesOf(claim, context))?.updatedByIds ?? []),
    supports: async (claim, _, context) =>
      loadAll(context.loaders.relationById, (await tiesOf(claim, context))?.supportIds ?? []),
    disputes: async (claim, _, context) =>
      loadAll(context.loaders.relationById, (await tiesOf(claim, context))?.disputeIds ?? []),
  },

  StanceGroup: {
    speakers: ({ speakerIds }, _, { loaders }) => loadAll(loaders.entityById, speakerIds),
  },

  Figure: {
    measure: ({ measureId }, _, { loaders }) => loadNeeded(loaders.measureById, measureId),
    claim: ({ claimId }, _, { loaders }) => loadNeeded(loaders.claimById, claimId),
  },
};

function tiesOf({ id }: ClaimMapper, { loaders }: Context) {
  return loaders.claimTiesByClaimId.load(id);
}
