import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import { groupBy } from "../lists/group-by.ts";
import type { StatementConditions } from "./conditions.ts";
import { facetsOfStatements } from "./facets.cypher.ts";
import { listStatementPages } from "./statement-pages.ts";
import type { StatementFacetsRecord } from "./statements.records.ts";

const maxCounted = 10_000;
const mostFrequent = 20;

/** The facets of each list, of its newest 10,000 statements, in the order given; two round trips. */
export async function listStatementFacets(
  database: Database,
  lists: readonly StatementConditions[],
): Promise<StatementFacetsRecord[]> {
  const page = { size: maxCounted, backward: false };
  const pages = await listStatementPages(
    database,
    lists.map((conditions) => ({ conditions, order: "NEWEST", page })),
  );
  const rows = await database.read(facetsOfStatements, {
    lists: pages.map(({ items }, index) => ({
      index: int(index),
      ids: items.map(({ item }) => item),
    })),
  });
  const rowsByList = groupBy(rows, (row) => row.list);
  return lists.map((_, index) => {
    const byKind = new Map((rowsByList.get(index) ?? []).map((row) => [row.kind, row.values]));
    return {
      speakers: byKind.get("by")?.slice(0, mostFrequent) ?? [],
      subjects: byKind.get("about")?.slice(0, mostFrequent) ?? [],
      channels: byKind.get("via") ?? [],
      outlets: byKind.get("outlet")?.slice(0, mostFrequent) ?? [],
      forms: byKind.get("form") ?? [],
      stances: byKind.get("stance") ?? [],
    };
  });
}
