import type { Graph } from "@sayso/graph";

/** All loaders of one request; each module adds its own by `createXLoaders`. */
export function createLoaders(_graph: Graph) {
  return {};
}

export type Loaders = ReturnType<typeof createLoaders>;
