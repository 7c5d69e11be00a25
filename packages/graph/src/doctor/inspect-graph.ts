import type { Database } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import { walkIds } from "../export/walk.ts";
import { withImportLock } from "../import/import-lock.ts";
import { checks, type Finding } from "./checks.ts";
import { listStrayEdges, removeEdges } from "./doctor.cypher.ts";

/** How many findings are told; the rest are counted. */
const shown = 100;

export interface DoctorOptions {
  /** Writes what is derived as it should be. */
  readonly repair?: boolean;
  /** Before each check. */
  readonly onCheck?: ((name: string) => void) | undefined;
}

export interface DoctorReport {
  /** The first hundred. */
  readonly findings: readonly Finding[];
  readonly total: number;
  /** How many of them were repaired. */
  readonly repaired: number;
}

/** Rebuilds everything derived, compares it with what is stored, and repairs it if asked. Nobody imports meanwhile. */
export async function inspectGraph(
  database: Database,
  options: DoctorOptions = {},
): Promise<DoctorReport> {
  return withImportLock(database, async (lease) => {
    const repair = options.repair ?? false;
    const all: Finding[] = [];
    for (const check of checks) {
      options.onCheck?.(check.name);
      for await (const ids of walkIds(database, check.type, 200)) {
        const found = await database.write(async (transaction) => {
          const findings = await check.run(transaction, ids, repair);
          await lease.confirm(transaction);
          return findings;
        }, patient);
        all.push(...found);
      }
    }
    options.onCheck?.("edges without a relation");
    all.push(...(await inspectStrayEdges(database, repair)));
    const repaired = repair ? all.filter((finding) => finding.repairable).length : 0;
    return { findings: all.slice(0, shown), total: all.length, repaired };
  });
}

async function inspectStrayEdges(database: Database, repair: boolean): Promise<Finding[]> {
  const stray = await database.read(listStrayEdges, {}, patient);
  if (repair && stray.length > 0) {
    const elementIds = stray.map(({ elementId }) => elementId);
    await database.write((transaction) => transaction.run(removeEdges, { elementIds }), patient);
  }
  return stray.map(({ ends, type }) => ({
    id: ends,
    what: [`${type} without a relation`],
    repairable: true,
  }));
}
