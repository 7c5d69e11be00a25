import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { inChunks } from "../chunks.ts";
import { listHeld, listHeldElsewhere } from "../run/import.cypher.ts";

/** What these imports brought. */
export async function listHeldIds(
  database: Database,
  importIds: readonly string[],
): Promise<Set<string>> {
  const rows = await database.read(listHeld, { importIds }, patient);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Which of these other imports brought too, of those that stand or will stand again when `revivedBy` is taken
 * back. The imports in `except` do not count.
 */
export async function listHeldElsewhereIds(
  database: Database,
  candidates: ReadonlySet<string>,
  except: readonly string[],
  revivedBy: string | null,
): Promise<string[]> {
  const held: string[] = [];
  for (const ids of inChunks([...candidates])) {
    const rows = await database.read(listHeldElsewhere, { ids, except, revivedBy }, patient);
    held.push(...rows.map(({ id }) => id));
  }
  return held;
}
