import type { Graph } from "@sayso/graph";
import { loaderById, loaderOfMany } from "../../batch.ts";

/** Loaders of imports and changes. */
export function createImportLoaders({ imports }: Graph) {
  return {
    importById: loaderById(imports.listImportsByIds),
    changeById: loaderById(imports.listChangesByIds),
    changesByNodeId: loaderOfMany(imports.listChangesByNodeIds, (change) => change.nodeId ?? ""),
  };
}
