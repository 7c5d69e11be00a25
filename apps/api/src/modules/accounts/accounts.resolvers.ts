import { loadAll, loadNeeded } from "../../batch.ts";
import { optionalText, requireBetween } from "../../checks.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { optionalId, requireId } from "../../ids.ts";

export const accountResolvers: Resolvers = {
  Query: {
    measure: (_, { id }, { loaders }) => loaders.measureById.load(requireId("measure", id)),

    measures: (_, { text, about, disputed, first }, { graph }) =>
      graph.accounts.listMeasures(
        {
          text: optionalText(text, "text", 200),
          about: optionalId("entity", about, "about"),
          disputed: disputed ?? false,
        },
        requireBetween(first ?? 20, "first", 1, 100),
      ),

    accounts: (_, { measure }, { graph }) =>
      graph.accounts.listAccounts(requireId("measure", measure, "measure")),
  },

  Measure: {
    about: async ({ id }, _, { loaders }) => {
      const subjects = await loaders.subjectsByMeasureId.load(id);
      return loadAll(loaders.entityById, subjects?.entityIds ?? []);
    },
    spreads: ({ id }, _, { loaders }) => loaders.spreadsByMeasureId.load(id),
  },

  FigureSpread: {
    lowest: ({ lowestId }, _, { loaders }) => loadNeeded(loaders.figureById, lowestId),
    highest: ({ highestId }, _, { loaders }) => loadNeeded(loaders.figureById, highestId),
  },

  Account: {
    figure: ({ figureId }, _, { loaders }) => loadNeeded(loaders.figureById, figureId),
    claim: ({ claimId }, _, { loaders }) => loadNeeded(loaders.claimById, claimId),
    statement: ({ statementId }, _, { loaders }) => loadNeeded(loaders.statementById, statementId),
    retractedIn: async ({ statementId }, _, { loaders }) => {
      const retractions = await loaders.retractionsByStatementId.load(statementId);
      return loadAll(
        loaders.statementById,
        retractions.map(({ denialId }) => denialId),
      );
    },
  },
};
