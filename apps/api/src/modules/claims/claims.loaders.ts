import type { Graph } from "@sayso/graph";
import { loaderById, loaderOfMany, loaderOfOne } from "../../batch.ts";

/** Loaders of claims and their figures. */
export function createClaimLoaders({ claims }: Graph) {
  return {
    claimById: loaderById(claims.listClaimsByIds),
    figureById: loaderById(claims.listFiguresByIds),
    claimTiesByClaimId: loaderOfOne(claims.listTiesByClaimIds, (ties) => ties.claimId),
    originsByClaimId: loaderOfOne(claims.countOriginsByClaimIds, (count) => count.claimId),
    stancesByClaimId: loaderOfMany(claims.listStancesByClaimIds, (group) => group.claimId),
  };
}
