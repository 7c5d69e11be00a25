import { statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { LocalNeo4jError, systemCode } from "./errors.ts";

const LEAST_FREE_BYTES = 64 * 1024 * 1024;

/** Why a port cannot be listened on, as a system's code such as EADDRINUSE; undefined where it can. */
export async function tryPort(host: string, port: number): Promise<string | undefined> {
  return new Promise((settle) => {
    const server = createServer();
    server.once("error", (error) => settle(systemCode(error) ?? "unknown"));
    server.listen(port, host, () => server.close(() => settle(undefined)));
  });
}

/** Java finds a taken port only after seconds, so it is tried before. */
export async function checkPort(port: number): Promise<void> {
  const code = await tryPort("127.0.0.1", port);
  if (code === "EADDRINUSE") {
    throw new LocalNeo4jError(
      `Port ${port} on 127.0.0.1 is taken: stop what listens there, or choose another port (0 for a free one).`,
    );
  }
  if (code)
    throw new LocalNeo4jError(`Port ${port} cannot be used (${code}): choose another port.`);
}

/** On a full disk Neo4j hangs while it starts (tried), so it is not even begun. */
export async function checkSpace(folder: string): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= LEAST_FREE_BYTES) return;
  throw new LocalNeo4jError(
    `The disk is full (${folder} has less than 64 MiB left): free some space, or set SAYSO_DATA_DIR to a folder on another disk.`,
  );
}
