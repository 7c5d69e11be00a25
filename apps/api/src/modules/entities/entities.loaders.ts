import type { Graph } from "@sayso/graph";
import { loaderById, loaderOfOne } from "../../batch.ts";

/** Loaders of entities. */
export function createEntityLoaders(graph: Graph) {
  return {
    entityById: loaderById(graph.entities.listEntitiesByIds),
    operatorByChannelId: loaderOfOne(
      graph.entities.listOperatorsByChannelIds,
      (row) => row.channelId,
    ),
  };
}
