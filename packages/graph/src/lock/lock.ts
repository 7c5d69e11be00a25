import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import type { Database, Transaction } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import { int } from "../driver/values.ts";
import { createLockConstraint, readLock, releaseLock, renewLock, takeLock } from "./lock.cypher.ts";

const renewEvery = 5_000;
const staleAfter = 30_000;

/** Somebody else holds the lock. */
export class LockHeld extends Error {
  override readonly name = "LockHeld";
}

/** A lock that this process holds. */
export interface Lease {
  /**
   * Throws LockHeld, and so ends the transaction, if somebody took the lock over. Call it last: until the commit
   * nobody else can look at the lock.
   */
  confirm(transaction: Transaction): Promise<void>;
}

export interface LockOptions {
  /** How long to wait for the holder, in milliseconds; 0 refuses at once. */
  readonly wait?: number;
  /** What to tell somebody who is refused. */
  readonly refusal: string;
}

/**
 * Runs `work` while no other process of any machine holds the lock of this name. A lock is stale, and taken
 * over, when its process on this machine is gone or when it was not renewed for half a minute.
 */
export async function withLock<Result>(
  database: Database,
  name: string,
  options: LockOptions,
  work: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  // In a managed transaction: two at once deadlock, and the driver tries again.
  await database.write((transaction) => transaction.run(createLockConstraint), patient);
  const held = { name, token: randomUUID() };
  const deadline = Date.now() + (options.wait ?? 0);
  while (!(await tryLock(database, held))) {
    if (Date.now() >= deadline) throw new LockHeld(options.refusal);
    await sleep(500);
  }
  // A renewal that fails is told by `confirm`, which every write calls.
  const renew = () =>
    database.write((transaction) => transaction.run(renewLock, held), patient).catch(() => {});
  const timer = setInterval(() => void renew(), renewEvery);
  try {
    return await work({
      confirm: async (transaction) => {
        const rows = await transaction.run(renewLock, held);
        if (rows.length === 0) throw new LockHeld(options.refusal);
      },
    });
  } finally {
    clearInterval(timer);
    // What cannot be released grows stale by itself.
    await database
      .write((transaction) => transaction.run(releaseLock, held), patient)
      .catch(() => {});
  }
}

async function tryLock(
  database: Database,
  held: { readonly name: string; readonly token: string },
): Promise<boolean> {
  return database.write(async (transaction) => {
    const [lock] = await transaction.run(readLock, { name: held.name });
    // A lost answer to a commit runs this twice: then the lock is ours already.
    if (lock && lock.token !== held.token && !isFree(lock)) return false;
    await transaction.run(takeLock, { ...held, host: hostname(), process: int(process.pid) });
    return true;
  }, patient);
}

interface LockRow {
  readonly token: string | null;
  readonly host: string | null;
  readonly process: number | null;
  readonly age: number | null;
}

function isFree(lock: LockRow): boolean {
  if (lock.token === null || lock.age === null || lock.age > staleAfter) return true;
  return lock.host === hostname() && lock.process !== null && !isAlive(lock.process);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
