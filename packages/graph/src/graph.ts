import { type Connection, Database, type RoundTrip } from "./driver/database.ts";

/** Everything that can be asked of and done to the graph: one store per domain. */
export interface Graph {
  /** The same graph, which reports each round trip and ends its work when `signal` is aborted. */
  observed(onRoundTrip: (trip: RoundTrip) => void, signal?: AbortSignal): Graph;
  /** Throws DatabaseUnavailable if the database does not answer. */
  verify(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the graph in the Neo4j that `connection` names. */
export function openGraph(connection: Connection): Graph {
  return graphOn(Database.connect(connection));
}

function graphOn(database: Database): Graph {
  return {
    observed: (onRoundTrip, signal) => graphOn(database.observed(onRoundTrip, signal)),
    verify: () => database.verify(),
    close: () => database.close(),
  };
}
