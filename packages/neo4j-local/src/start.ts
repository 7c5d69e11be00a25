import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { askBolt } from "./bolt.ts";
import { checkPort, checkSpace } from "./checks.ts";
import { explainSystemError, LocalNeo4jError } from "./errors.ts";
import { withFileLock } from "./file-lock.ts";
import { type DataFolders, dataFolders, defaultJarsDirectory } from "./folders.ts";
import { removeInstance, writeInstance } from "./instance.ts";
import { ensureNeo4jJars } from "./jars.ts";
import { type Memory, startJava } from "./java-process.ts";
import { ensureLauncher } from "./launcher.ts";
import { getOrCreatePassword } from "./password.ts";
import { type Running, waitForPrevious } from "./running.ts";

const USER = "neo4j";
const DEFAULT_MEMORY: Memory = { heapMb: 1024, pageCacheMb: 256 };

export interface StartOptions {
  dataDir: string;
  /** Bolt's port on 127.0.0.1; 0 or undefined takes a free one. */
  port?: number | undefined;
  /** The folder with the jars; by default one inside `dataDir`. */
  jarsDirectory?: string | undefined;
  memory?: Partial<Memory> | undefined;
  /** More options for Java, e.g. `-XX:TieredStopAtLevel=1` for short lives that spare the processor. */
  javaOptions?: readonly string[] | undefined;
  onProgress?: ((line: string) => void) | undefined;
  env?: NodeJS.ProcessEnv | undefined;
}

export interface Neo4jHandle extends Running {
  /** Shuts Neo4j down and waits for it, 20 s at most before it is killed. */
  stop(): Promise<void>;
}

export interface LocalNeo4j extends Neo4jHandle {
  /** Settles when Neo4j has ended, by `stop` or by itself. */
  exited: Promise<void>;
}

/** Starts a Neo4j on the data folder; one line as an error where that cannot be, or one runs there. */
export async function startLocalNeo4j(options: StartOptions): Promise<LocalNeo4j> {
  return onLockedFolder(options, (folders) => startOnFolder(options, folders));
}

/** Runs `work` while no other process starts or joins on this data folder. */
export async function onLockedFolder<T>(
  options: StartOptions,
  work: (folders: DataFolders) => Promise<T>,
): Promise<T> {
  const folders = dataFolders(options.dataDir);
  try {
    await mkdir(folders.home, { recursive: true, mode: 0o700 });
    return await withFileLock(
      folders.lockFile,
      () => work(folders),
      (pid) => options.onProgress?.(`Waiting for process ${pid}, which starts Neo4j`),
    );
  } catch (error) {
    throw explainSystemError(error, folders.home);
  }
}

/** The caller holds the folder's lock. */
export async function startOnFolder(
  options: StartOptions,
  folders: DataFolders,
): Promise<LocalNeo4j> {
  const env = options.env ?? process.env;
  const port = options.port ?? 0;
  const directory = resolve(options.jarsDirectory ?? defaultJarsDirectory(options.dataDir));
  const jars = await ensureNeo4jJars({ directory, onProgress: options.onProgress, env });
  const launcher = await ensureLauncher(jars, env, options.onProgress);
  await waitForPrevious(folders);
  await checkSpace(folders.home);
  if (port !== 0) await checkPort(port);
  const password = await getOrCreatePassword(folders.passwordFile);
  options.onProgress?.("Starting Neo4j");
  const memory = { ...DEFAULT_MEMORY, ...options.memory };
  const java = startJava({
    ...folders,
    jars,
    launcher,
    port,
    password,
    memory,
    env,
    javaOptions: options.javaOptions,
  });
  const stop = async () => {
    await java.stop();
    await removeInstance(folders.instanceFile, java.pid);
  };
  const instance = { pid: java.pid, parentPid: process.pid, user: USER };
  try {
    await writeInstance(folders.instanceFile, { ...instance, uri: null });
    const uri = `bolt://127.0.0.1:${await java.ready}`;
    await checkPassword(uri, password, folders);
    await writeInstance(folders.instanceFile, { ...instance, uri });
    return { uri, user: USER, password, pid: java.pid, exited: java.exited, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function checkPassword(uri: string, password: string, folders: DataFolders): Promise<void> {
  const answer = await askBolt({ uri, user: USER, password }, 15_000);
  if (answer === "ok") return;
  if (answer === "refused-password") {
    throw new LocalNeo4jError(
      `The password in ${folders.passwordFile} does not open the database beside it: put the right one back, or move ${folders.home}/data away to begin anew.`,
    );
  }
  throw new LocalNeo4jError(
    `The local Neo4j started but does not answer (${answer.failure}): see ${folders.logFile}.`,
  );
}
