import type { Resolvers } from "../generated/resolvers.ts";
import { accountResolvers } from "./accounts/accounts.resolvers.ts";
import { claimResolvers } from "./claims/claims.resolvers.ts";
import { comparisonResolvers } from "./comparisons/comparisons.resolvers.ts";
import { datasetResolvers } from "./dataset/dataset.resolvers.ts";
import { entityResolvers } from "./entities/entities.resolvers.ts";
import { explorationResolvers } from "./exploration/exploration.resolvers.ts";
import { importResolvers } from "./imports/imports.resolvers.ts";
import { mapResolvers } from "./map/map.resolvers.ts";
import { nodeResolvers } from "./nodes/nodes.resolvers.ts";
import { relationResolvers } from "./relations/relations.resolvers.ts";
import { searchResolvers } from "./search/search.resolvers.ts";
import { sourceResolvers } from "./sources/sources.resolvers.ts";
import { statementResolvers } from "./statements/statements.resolvers.ts";
import { timelineResolvers } from "./timeline/timeline.resolvers.ts";
import { traceResolvers } from "./traces/traces.resolvers.ts";

/** The resolvers of all modules, one object per module; the server merges them. */
export const resolvers: Resolvers[] = [
  nodeResolvers,
  searchResolvers,
  explorationResolvers,
  sourceResolvers,
  statementResolvers,
  timelineResolvers,
  traceResolvers,
  relationResolvers,
  importResolvers,
  mapResolvers,
  entityResolvers,
  datasetResolvers,
  claimResolvers,
  comparisonResolvers,
  accountResolvers,
];
