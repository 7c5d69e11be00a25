export { tryPort } from "./checks.ts";
export { LocalNeo4jError } from "./errors.ts";
export { defaultDataDir, defaultJarsDirectory, NEO4J_VERSION } from "./folders.ts";
export { ensureNeo4jJars, type JarsOptions } from "./jars.ts";
export type { Memory } from "./java-process.ts";
export { type JoinedNeo4j, joinOrStartLocalNeo4j } from "./join.ts";
export { type ResolvedNeo4j, type ResolveOptions, resolveNeo4j } from "./resolve.ts";
export {
  type LocalNeo4j,
  type Neo4jHandle,
  type StartOptions,
  startLocalNeo4j,
} from "./start.ts";
