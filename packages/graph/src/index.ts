export { type Connection, Database, queryName, type RoundTrip } from "./driver/database.ts";
export { DatabaseUnavailable, QueryTimedOut } from "./driver/errors.ts";
export { type Graph, openGraph } from "./graph.ts";
export * from "./ids/ids.ts";
