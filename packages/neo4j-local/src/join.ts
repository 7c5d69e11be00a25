import { findRunning } from "./running.ts";
import { type Neo4jHandle, onLockedFolder, type StartOptions, startOnFolder } from "./start.ts";

export interface JoinedNeo4j extends Neo4jHandle {
  /** true: another process started it and ends it, so `stop` does nothing here. */
  joined: boolean;
  /** Settles when a Neo4j that this process started has ended. */
  exited?: Promise<void>;
}

/** Joins the Neo4j that runs on the data folder, or starts one; of two at once, one starts. */
export async function joinOrStartLocalNeo4j(options: StartOptions): Promise<JoinedNeo4j> {
  return onLockedFolder(options, async (folders) => {
    const running = await findRunning(folders);
    if (running) return { ...running, joined: true, stop: async () => {} };
    return { ...(await startOnFolder(options, folders)), joined: false };
  });
}
