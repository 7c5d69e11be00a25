import { askBolt } from "./bolt.ts";
import { LocalNeo4jError } from "./errors.ts";
import type { DataFolders } from "./folders.ts";
import { findInstance } from "./instance.ts";
import { findPassword } from "./password.ts";
import { isAlive, isNeo4jOf, waitUntil } from "./processes.ts";

const ANSWER_MS = 3_000;
const PREVIOUS_ENDS_MS = 30_000;

export interface Running {
  uri: string;
  user: string;
  password: string;
  pid: number;
}

/** The Neo4j that serves this data folder now and opens to its password, if there is one. */
export async function findRunning(folders: DataFolders): Promise<Running | undefined> {
  const instance = await findInstance(folders.instanceFile);
  const password = await findPassword(folders.passwordFile);
  if (!instance?.uri || !password) return undefined;
  const { pid, parentPid, uri, user } = instance;
  // Without its parent it is shutting down, though it may still answer.
  if (!isAlive(parentPid) || !(await isNeo4jOf(pid, folders.home))) return undefined;
  const answer = await askBolt({ uri, user, password }, ANSWER_MS);
  return answer === "ok" ? { uri, user, password, pid } : undefined;
}

/** Waits for one that is shutting down; throws where one runs on and holds the data folder. */
export async function waitForPrevious(folders: DataFolders): Promise<void> {
  const instance = await findInstance(folders.instanceFile);
  if (!instance || !(await isNeo4jOf(instance.pid, folders.home))) return;
  const { pid } = instance;
  const gone = async () => !(await isNeo4jOf(pid, folders.home));
  if (!(await findRunning(folders)) && (await waitUntil(gone, PREVIOUS_ENDS_MS))) return;
  throw new LocalNeo4jError(
    `A Neo4j runs on ${folders.home} already (process ${pid}): stop it first with "kill ${pid}", or set SAYSO_DATA_DIR to another folder.`,
  );
}
