import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { systemCode } from "./errors.ts";
import { isAlive } from "./processes.ts";

const HEARTBEAT_MS = 2_000;
/** A holder that has not touched its lock for so long is gone, even if its pid lives on as another. */
const STALE_AFTER_MS = 20_000;
const POLL_MS = 150;

/** Runs `work` while no other process holds the lock; waits for that as long as its holder lives. */
export async function withFileLock<T>(
  path: string,
  work: () => Promise<T>,
  onWait?: (holderPid: number) => void,
): Promise<T> {
  const token = `${process.pid} ${randomUUID()}`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  for (let told = false; !(await acquire(path, token)); ) {
    const holder = await readLock(path);
    if (holder === undefined) continue;
    if (await isStale(path, holder)) {
      await removeStale(path, holder);
      continue;
    }
    if (!told) onWait?.(pidOf(holder));
    told = true;
    await sleep(POLL_MS);
  }
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => {});
  }, HEARTBEAT_MS);
  heartbeat.unref();
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    if ((await readLock(path)) === token) await rm(path, { force: true });
  }
}

async function acquire(path: string, token: string): Promise<boolean> {
  try {
    await writeFile(path, token, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function readLock(path: string): Promise<string | undefined> {
  return readFile(path, "utf8").catch(() => undefined);
}

function pidOf(token: string): number {
  return Number.parseInt(token, 10);
}

async function isStale(path: string, token: string): Promise<boolean> {
  const pid = pidOf(token);
  // A lock without a pid is one that its holder is just writing, or never came to write.
  if (Number.isInteger(pid) && !isAlive(pid)) return true;
  const touched = await stat(path).catch(() => undefined);
  return touched !== undefined && Date.now() - touched.mtimeMs > STALE_AFTER_MS;
}

/** Two waiters may find the same stale lock: whoever moved away a fresh one by mistake puts it back. */
async function removeStale(path: string, token: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
  } catch {
    return;
  }
  if ((await readLock(aside)) === token) await rm(aside, { force: true });
  else await rename(aside, path);
}
