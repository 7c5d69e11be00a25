import type { Transaction } from "./database.ts";
import type { Query } from "./query.ts";

/** Runs a query for each of `rows`, in one round trip; in none if there are no rows. */
export async function runRows(
  transaction: Transaction,
  query: Query<unknown>,
  rows: readonly object[],
): Promise<void> {
  if (rows.length > 0) await transaction.run(query, { rows });
}
