import type { Graph } from "@sayso/graph";
import { createLoaders, type Loaders } from "./modules/loaders.ts";
import type { RequestRecord } from "./request-record.ts";

/** What every resolver is given. Made anew for each request. */
export interface Context {
  /** The stores, with round trips of this request observed. */
  readonly graph: Graph;
  readonly loaders: Loaders;
  readonly requestId: string;
}

/** The context of one request; its work in the database ends when the request ends. */
export function createContext(graph: Graph, record: RequestRecord): Context {
  const observed = graph.observed((trip) => record.roundTrips.push(trip), record.signal);
  return { graph: observed, loaders: createLoaders(observed), requestId: record.id };
}
