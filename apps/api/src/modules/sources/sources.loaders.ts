import type { Graph } from "@sayso/graph";
import { loaderById, loaderOfLists, loaderOfMany } from "../../batch.ts";

/** Loaders of sources, their revisions and the texts of these. */
export function createSourceLoaders({ sources }: Graph) {
  return {
    sourceById: loaderById(sources.listSourcesByIds),
    revisionById: loaderById(sources.listRevisionsByIds),
    revisionTextById: loaderById(sources.listRevisionTextsByIds),
    revisionsBySourceId: loaderOfMany(sources.listRevisionsBySourceIds, (row) => row.sourceId),
    sourcePage: loaderOfLists(sources.listSourcePages),
    sourceCount: loaderOfLists(sources.countSources),
  };
}
