import type { Database } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import { type Lease, LockHeld, withLock } from "../lock/lock.ts";
import { settleInterrupted } from "./run/import.cypher.ts";

const refusal =
  "Another process is writing to the graph (an import, or one being taken back); try again when it has ended.";

/** Runs `work` while nobody else imports, takes back, empties or repairs. Throws LockHeld if somebody does. */
export async function withImportLock<Result>(
  database: Database,
  work: (lease: Lease) => Promise<Result>,
): Promise<Result> {
  return withLock(database, "import", { refusal }, async (lease) => {
    // Nobody else runs: an import that says it does was killed.
    await database.write((transaction) => transaction.run(settleInterrupted), patient);
    return work(lease);
  });
}

/** Marks imports whose process was killed as interrupted; does nothing while one runs. */
export async function settleImports(database: Database): Promise<void> {
  try {
    await withImportLock(database, async () => {});
  } catch (error) {
    if (!(error instanceof LockHeld)) throw error;
  }
}
