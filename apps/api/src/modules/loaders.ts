import type { Graph } from "@sayso/graph";
import { createAccountLoaders } from "./accounts/accounts.loaders.ts";
import { createClaimLoaders } from "./claims/claims.loaders.ts";
import { createComparisonLoaders } from "./comparisons/comparisons.loaders.ts";
import { createEntityLoaders } from "./entities/entities.loaders.ts";
import { createExplorationLoaders } from "./exploration/exploration.loaders.ts";
import { createImportLoaders } from "./imports/imports.loaders.ts";
import { createRelationLoaders } from "./relations/relations.loaders.ts";

import { createSourceLoaders } from "./sources/sources.loaders.ts";
import { createStatementLoaders } from "./statements/statements.loaders.ts";
import { createTimelineLoaders } from "./timeline/timeline.loaders.ts";

/** All loaders of one request; each module adds its own by `createXLoaders`. */
export function createLoaders(graph: Graph) {
  return {
    ...createSourceLoaders(graph),
    ...createStatementLoaders(graph),
    ...createTimelineLoaders(graph),
    ...createAccountLoaders(graph),
    ...createClaimLoaders(graph),
    ...createComparisonLoaders(graph),
    ...createExplorationLoaders(graph),
    ...createImportLoaders(graph),
    ...createRelationLoaders(graph),
    ...createEntityLoaders(graph),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
