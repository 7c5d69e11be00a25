import type { Graph } from "@sayso/graph";
import { loaderOfLists } from "../../batch.ts";

/** Loaders of comparisons: the sections of a page are parts of one. */
export function createComparisonLoaders({ comparisons }: Graph) {
  return { comparison: loaderOfLists(comparisons.listComparisons) };
}
