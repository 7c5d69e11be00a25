import type { Graph } from "@sayso/graph";
import { loaderById, loaderOfMany, loaderOfOne } from "../../batch.ts";

/** Loaders of measures. */
export function createAccountLoaders({ accounts }: Graph) {
  return {
    measureById: loaderById(accounts.listMeasuresByIds),
    subjectsByMeasureId: loaderOfOne(accounts.listSubjectsByMeasureIds, (row) => row.measureId),
    spreadsByMeasureId: loaderOfMany(accounts.listSpreadsByMeasureIds, (row) => row.measureId),
    retractionsByStatementId: loaderOfMany(
      accounts.listRetractionsByStatementIds,
      (row) => row.statementId,
    ),
  };
}
