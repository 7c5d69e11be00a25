import { askBolt } from "./bolt.ts";
import { LocalNeo4jError } from "./errors.ts";
import { defaultDataDir } from "./folders.ts";
import { joinOrStartLocalNeo4j } from "./join.ts";
import type { StartOptions } from "./start.ts";

const ANSWER_MS = 8_000;

export interface ResolveOptions extends Partial<StartOptions> {
  env?: NodeJS.ProcessEnv | undefined;
}

export interface ResolvedNeo4j {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** own: the one that NEO4J_URI names; started and joined: the local one. */
  origin: "own" | "started" | "joined";
  /** Stops a Neo4j that this call started, and no other. */
  stop(): Promise<void>;
}

/** The Neo4j to use: the one of NEO4J_URI, else the local one of the data folder. */
export async function resolveNeo4j(options: ResolveOptions = {}): Promise<ResolvedNeo4j> {
  const env = options.env ?? process.env;
  if (env.NEO4J_URI) return findOwn(env.NEO4J_URI, env);
  const dataDir = options.dataDir ?? defaultDataDir(env);
  const memory = { ...memoryFrom(env), ...options.memory };
  const { uri, user, password, joined, stop } = await joinOrStartLocalNeo4j({
    ...options,
    ...{ env, dataDir, memory },
  });
  return { uri, user, password, database: "neo4j", origin: joined ? "joined" : "started", stop };
}

async function findOwn(uri: string, env: NodeJS.ProcessEnv): Promise<ResolvedNeo4j> {
  const user = env.NEO4J_USER || "neo4j";
  const password = env.NEO4J_PASSWORD;
  if (!password) {
    throw new LocalNeo4jError(
      "NEO4J_URI is set but NEO4J_PASSWORD is not: set it too, or unset NEO4J_URI to use the local Neo4j.",
    );
  }
  const answer = await askBolt({ uri, user, password }, ANSWER_MS);
  if (answer === "refused-password") {
    throw new LocalNeo4jError(
      `The Neo4j of NEO4J_URI refuses user ${user}: check NEO4J_USER and NEO4J_PASSWORD.`,
    );
  }
  if (answer !== "ok") {
    throw new LocalNeo4jError(
      `The Neo4j of NEO4J_URI does not answer (${answer.failure}): start it or mend NEO4J_URI, or unset NEO4J_URI to use the local Neo4j.`,
    );
  }
  const database = env.NEO4J_DATABASE || "neo4j";
  return { uri, user, password, database, origin: "own", stop: async () => {} };
}

/** SAYSO_NEO4J_HEAP_MB and SAYSO_NEO4J_PAGE_CACHE_MB, in MiB, where they are set. */
function memoryFrom(env: NodeJS.ProcessEnv): { heapMb?: number; pageCacheMb?: number } {
  const heapMb = mebibytes("SAYSO_NEO4J_HEAP_MB", env);
  const pageCacheMb = mebibytes("SAYSO_NEO4J_PAGE_CACHE_MB", env);
  return { ...(heapMb && { heapMb }), ...(pageCacheMb && { pageCacheMb }) };
}

function mebibytes(name: string, env: NodeJS.ProcessEnv): number | undefined {
  const text = env[name];
  if (!text) return undefined;
  const value = Number(text);
  if (Number.isInteger(value) && value >= 16) return value;
  throw new LocalNeo4jError(`${name} is "${text}": set it to whole mebibytes, 16 at least.`);
}
