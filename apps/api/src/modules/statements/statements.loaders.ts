import type { Graph } from "@sayso/graph";
import { loaderById, loaderOfLists, loaderOfMany } from "../../batch.ts";

/** Loaders of statements, of lists of them, and of what is counted in these lists. */
export function createStatementLoaders({ statements }: Graph) {
  return {
    statementById: loaderById(statements.listStatementsByIds),
    statementIdsByRevisionId: loaderOfMany(
      statements.listStatementsByRevisionIds,
      (row) => row.revisionId,
    ),
    relayersByStatementId: loaderOfMany(statements.listRelayersByIds, (row) => row.relayedId),
    neighborsByStatementId: loaderById(statements.listNeighborsByIds),
    relayChainByStatementId: loaderById(statements.listRelayChainsByIds),
    statementPage: loaderOfLists(statements.listStatementPages),
    statementCount: loaderOfLists(statements.countStatements),
    statementFacets: loaderOfLists(statements.listStatementFacets),
    statementListIsExhaustive: loaderOfLists(statements.listExhaustive),
  };
}
