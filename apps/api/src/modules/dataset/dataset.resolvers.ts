import type { Resolvers } from "../../generated/resolvers.ts";
import { version } from "../../version.ts";
import { entityTypes } from "../entities/entity-types.ts";

export const datasetResolvers: Resolvers = {
  Query: {
    dataset: (_, _arguments, { graph }) => graph.dataset.getDataset(),
  },

  Dataset: {
    entities: ({ entities }) =>
      entities.map(({ kind, count }) => ({ value: kind, label: entityTypes[kind], count })),
    imports: (_, _arguments, { graph }) => graph.imports.listImports(100),
    version: () => version,
    databaseVersion: (_, _arguments, { graph }) => graph.dataset.getDatabaseVersion(),
  },
};
