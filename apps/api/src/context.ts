import type { Graph } from "@sayso/graph";
import type { Loaders } from "./modules/loaders.ts";

/** What every resolver is given. Made anew for each request. */
export interface Context {
  /** The stores, with round trips of this request observed. */
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly requestId: string;
}
