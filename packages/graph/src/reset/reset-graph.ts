import type { Database } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import { int } from "../driver/values.ts";
import { withImportLock } from "../import/import-lock.ts";
import { deleteSome } from "./reset.cypher.ts";

const atOnce = 2_000;

/** Empties the graph, audit trail included; constraints, indexes and the record of migrations stay. */
export async function resetGraph(
  database: Database,
  onProgress: (deleted: number) => void = () => {},
): Promise<void> {
  await withImportLock(database, async (lease) => {
    for (let deleted = 0, last = -1; last !== 0; deleted += last) {
      last = await database.write(async (transaction) => {
        const [row] = await transaction.run(deleteSome, { limit: int(atOnce) });
        await lease.confirm(transaction);
        return row?.deleted ?? 0;
      }, patient);
      onProgress(deleted + last);
    }
  });
}
