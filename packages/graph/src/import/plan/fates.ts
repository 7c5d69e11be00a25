import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { inChunks } from "../chunks.ts";
import { listKnown } from "../run/import.cypher.ts";
import type { Things } from "../things.ts";
import { idsOf } from "./references.ts";

/** What an import does to a thing; `done`: this import did it before it was interrupted. */
export type Fate = "added" | "changed" | "unchanged" | "done";

/** Compares what a file brings with what the graph has. */
export async function findFates(
  database: Database,
  things: Things,
  importId: string,
): Promise<ReadonlyMap<string, Fate>> {
  const known = new Map<string, { lineHash: string | null; done: boolean }>();
  for (const ids of inChunks([...idsOf(things)], 5_000)) {
    const parameters = { ids, importId };
    for (const row of await database.read(listKnown, parameters, patient)) known.set(row.id, row);
  }
  const fates = new Map<string, Fate>();
  for (const list of Object.values(things)) {
    for (const { id, hash } of list) {
      const stored = known.get(id);
      const same = stored?.lineHash === hash;
      fates.set(id, !stored ? "added" : same ? (stored.done ? "done" : "unchanged") : "changed");
    }
  }
  return fates;
}
