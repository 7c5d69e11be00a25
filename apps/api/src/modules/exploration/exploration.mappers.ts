import type {
  ExplorerEdgeRecord,
  NeighborhoodRecord,
  PathRecord,
  PathStepRecord,
  SubgraphRecord,
} from "@sayso/graph";

/** Entities, relations and statements are named by their ids and loaded when they are asked for. */
export type NeighborhoodMapper = NeighborhoodRecord;
export type SubgraphMapper = SubgraphRecord;
export type ExplorerEdgeMapper = ExplorerEdgeRecord;
export type PathMapper = PathRecord;
export type PathStepMapper = PathStepRecord;
