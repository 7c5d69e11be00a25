import type { Transaction } from "../driver/database.ts";
import type { Query } from "../driver/query.ts";
import { int } from "../driver/values.ts";
import {
  readClaimCounters,
  readEntityCounters,
  readMeasureCounters,
  readSourceCounters,
  writeClaimCounters,
  writeEntityCounters,
  writeMeasureCounters,
  writeSourceCounters,
} from "./counters.cypher.ts";
import { type Difference, namesThatDiffer } from "./difference.ts";

type Counters = Readonly<Record<string, number | null>>;

interface Compared {
  readonly id: string;
  readonly expected: Counters;
  readonly stored: Counters;
}

export interface CounterDifference extends Difference {
  readonly expected: Counters;
}

/** How the counters of one type are read and written. */
export interface CounterKind {
  readonly read: Query<Compared>;
  readonly write: Query<unknown>;
}

export const entityCounters: CounterKind = { read: readEntityCounters, write: writeEntityCounters };
export const claimCounters: CounterKind = { read: readClaimCounters, write: writeClaimCounters };
export const sourceCounters: CounterKind = { read: readSourceCounters, write: writeSourceCounters };
export const measureCounters: CounterKind = {
  read: readMeasureCounters,
  write: writeMeasureCounters,
};

/** Finds things whose counters are not what the graph counts. */
export async function inspectCounters(
  transaction: Transaction,
  kind: CounterKind,
  ids: readonly string[],
): Promise<CounterDifference[]> {
  const rows = await transaction.run(kind.read, { ids });
  return rows.flatMap(({ id, expected, stored }) => {
    const what = namesThatDiffer(expected, stored);
    return what.length === 0 ? [] : [{ id, what, expected }];
  });
}

export async function writeCounters(
  transaction: Transaction,
  kind: CounterKind,
  differences: readonly CounterDifference[],
): Promise<void> {
  if (differences.length === 0) return;
  const rows = differences.map(({ id, expected }) => ({
    id,
    properties: Object.fromEntries(
      Object.entries(expected).map(([name, value]) => [name, value === null ? null : int(value)]),
    ),
  }));
  await transaction.run(kind.write, { rows });
}
