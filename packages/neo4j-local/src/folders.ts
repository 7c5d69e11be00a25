import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** The Neo4j that pom.xml names; the two must be the same. */
export const NEO4J_VERSION = "5.26.15";

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.url)));

export const POM_FILE = join(PACKAGE, "pom.xml");
export const JAVA_SOURCE = join(PACKAGE, "java", "LocalNeo4j.java");

/** Where Sayso keeps its data unless told: SAYSO_DATA_DIR, or `.sayso` under the repository root. */
export function defaultDataDir(env: NodeJS.ProcessEnv = process.env): string {
  return resolve(env.SAYSO_DATA_DIR || join(PACKAGE, "..", "..", ".sayso"));
}

/** Where the jars of a data folder are, unless the caller shares those of another one. */
export function defaultJarsDirectory(dataDir: string): string {
  return join(resolve(dataDir), "neo4j", `lib-${NEO4J_VERSION}`);
}

export interface DataFolders {
  /** Neo4j's home: it keeps its own `data` and `logs` in it. */
  home: string;
  passwordFile: string;
  instanceFile: string;
  lockFile: string;
  logFile: string;
}

export function dataFolders(dataDir: string): DataFolders {
  const home = join(resolve(dataDir), "neo4j");
  return {
    home,
    passwordFile: join(home, "password"),
    instanceFile: join(home, "instance.json"),
    lockFile: join(home, "start.lock"),
    logFile: join(home, "neo4j.log"),
  };
}
