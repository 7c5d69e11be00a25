import type { Database, RunOptions } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import { int } from "../driver/values.ts";
import { withLock } from "../lock/lock.ts";
import {
  awaitIndexes,
  findAnything,
  listMigrations,
  recordMigration,
} from "./migrations.cypher.ts";
import { type Migration, migrations } from "./migrations.ts";

/** The graph cannot be brought to the form that this version needs. */
export class MigrationRefused extends Error {
  override readonly name = "MigrationRefused";
}

export interface MigrateOptions {
  /** One line before each step; the line of one that rewrites a full graph says so. */
  readonly onStep?: ((line: string) => void) | undefined;
  /** For tests; the list of this version if left out. */
  readonly migrations?: readonly Migration[];
}

/**
 * Brings the graph to the form that this version needs and waits until its indexes are online. Each migration
 * is applied once, by one process at a time. Returns the numbers of those that were applied now.
 */
export async function migrate(
  database: Database,
  options: MigrateOptions = {},
): Promise<readonly number[]> {
  const known = options.migrations ?? migrations;
  if ((await findPending(database, known)).length === 0) return [];
  const refusal = "Another process has been migrating the graph for ten minutes; try again later.";
  return withLock(database, "migration", { wait: 600_000, refusal }, async (lease) => {
    const pending = await findPending(database, known);
    for (const migration of pending) {
      options.onStep?.(await stepLine(database, migration));
      for (const query of migration.queries) await database.runAlone(query);
      await database.runAlone(awaitIndexes);
      await database.write(async (transaction) => {
        await transaction.run(recordMigration, {
          number: int(migration.number),
          name: migration.name,
          appliedAt: new Date().toISOString(),
        });
        await lease.confirm(transaction);
      }, patient);
    }
    return pending.map((migration) => migration.number);
  });
}

/** Numbers of migrations that this version has and the graph has not. */
export async function listPendingMigrations(database: Database): Promise<readonly number[]> {
  return (await findPending(database, migrations, {})).map((migration) => migration.number);
}

async function findPending(
  database: Database,
  known: readonly Migration[],
  options: RunOptions = patient,
): Promise<readonly Migration[]> {
  const applied = new Set(
    (await database.read(listMigrations, {}, options)).map((row) => row.number),
  );
  const newest = known.at(-1)?.number ?? 0;
  const newer = [...applied].find((number) => number > newest);
  if (newer !== undefined) {
    throw new MigrationRefused(
      `The graph has migration ${newer}, this version knows only ${newest}: use the newer version of Sayso.`,
    );
  }
  return known.filter((migration) => !applied.has(migration.number));
}

async function stepLine(database: Database, migration: Migration): Promise<string> {
  const line = `Migration ${migration.number}: ${migration.name}`;
  if (!migration.touchesData || (await database.read(findAnything, {}, patient)).length === 0)
    return line;
  return `${line}. It rewrites data in a graph that is not empty; make an export first if you have none. Do not interrupt it.`;
}
