import type { EntityId, Graph } from "@sayso/graph";
import DataLoader from "dataloader";

/** Loaders of the explorer. */
export function createExplorationLoaders({ exploration }: Graph) {
  return {
    neighborCountsByEntityId: new DataLoader(async (ids: readonly EntityId[]) => {
      const counts = await exploration.listNeighborCounts(ids);
      return ids.map((id) => counts.get(id) ?? []);
    }),
  };
}
