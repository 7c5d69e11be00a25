import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import { groupBy } from "../lists/group-by.ts";
import {
  basisOf,
  isCapped,
  isPlain,
  type StatementConditions,
  toListParameters,
} from "./conditions.ts";
import {
  countAllStatements,
  countMatchingStatements,
  readStatementCounters,
} from "./counts.cypher.ts";
import { findCandidateFloor } from "./statement-pages.ts";

/** How a number is found: kept by the database, kept with a node, or by reading what matches. */
type Way = "TOTAL" | "COUNTER" | "WALK";

/** How many statements each list holds, in the order given; at most one round trip per way. */
export async function countStatements(
  database: Database,
  lists: readonly StatementConditions[],
): Promise<number[]> {
  const counts = new Map<StatementConditions, number>();
  await Promise.all(
    [...groupBy(lists, wayOf)].map(async ([way, group]) => {
      const found = await counters[way](database, group);
      for (const [index, conditions] of group.entries()) counts.set(conditions, found[index] ?? 0);
    }),
  );
  return lists.map((conditions) => counts.get(conditions) ?? 0);
}

function wayOf(conditions: StatementConditions): Way {
  const basis = basisOf(conditions);
  if (!isPlain(conditions) || basis === "SPEAKER_ABOUT" || basis === "SOURCE") return "WALK";
  return basis === "ALL" ? "TOTAL" : "COUNTER";
}

const counters: Record<
  Way,
  (database: Database, lists: readonly StatementConditions[]) => Promise<number[]>
> = {
  async TOTAL(database, lists) {
    const [row] = await database.read(countAllStatements);
    return lists.map(() => row?.count ?? 0);
  },

  async COUNTER(database, lists) {
    const rows = await database.read(readStatementCounters, { lists: indexed(lists) });
    const byList = new Map(rows.map((row) => [row.list, row.count ?? 0]));
    return lists.map((_, index) => byList.get(index) ?? 0);
  },

  async WALK(database, lists) {
    const floor = lists.some(isCapped) ? await findCandidateFloor(database) : null;
    const rows = await database.read(countMatchingStatements, { lists: indexed(lists, floor) });
    const byList = new Map(rows.map((row) => [row.list, row.count]));
    return lists.map((_, index) => byList.get(index) ?? 0);
  },
};

function indexed(lists: readonly StatementConditions[], floor: string | null = null) {
  return lists.map((conditions, index) => ({
    index: int(index),
    ...toListParameters(conditions),
    candidatesAbove: isCapped(conditions) ? (floor ?? "") : null,
  }));
}
