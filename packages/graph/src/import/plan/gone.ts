import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import type { Query } from "../../driver/query.ts";
import { idOfKey } from "../check/keys.ts";
import { inChunks } from "../chunks.ts";
import type { Things } from "../things.ts";
import { listAffirmers, listNeeders, listSiblings } from "./plan.cypher.ts";
import { idsOf, referredTo } from "./references.ts";

/** What an import may remove, parted into what goes and what something that stays still needs. */
export interface Parted {
  readonly gone: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
}

/** Parts `candidates`; `things` are the lines of the file, whose new form counts and not the stored one. */
export async function partGone(
  database: Database,
  candidates: ReadonlySet<string>,
  things: Things,
): Promise<Parted> {
  const gone = new Set(candidates);
  const kept = new Set<string>();
  const keep = (id: string) => {
    if (gone.delete(id)) kept.add(id);
  };
  const inFile = idsOf(things);
  for (const id of referredTo(things)) keep(id);
  const needs = await neededBy(database, candidates);
  const groups = await evidenceGroups(database, candidates, things);
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { id, neederId } of needs) {
      if (gone.has(id) && !inFile.has(neederId) && !gone.has(neederId)) keep(id);
    }
    for (const { id, statementIds, inFileToo } of groups) {
      const stays = !gone.has(id) && !inFile.has(id) && !inFileToo;
      const left = statementIds.some((one) => !gone.has(one) && !inFile.has(one));
      if (stays && !left) for (const one of statementIds) keep(one);
    }
  }
  return { gone, kept };
}

async function neededBy(database: Database, candidates: ReadonlySet<string>) {
  const needs: { readonly id: string; readonly neederId: string }[] = [];
  for (const ids of inChunks([...candidates]))
    needs.push(...(await database.read(listNeeders, { ids }, patient)));
  return needs;
}

interface EvidenceGroup {
  /** A claim that needs one of the statements, or a relation. */
  readonly id: string;
  readonly statementIds: readonly string[];
  /** True if a statement of the file is evidence for it too. */
  readonly inFileToo: boolean;
}

async function evidenceGroups(
  database: Database,
  candidates: ReadonlySet<string>,
  things: Things,
): Promise<readonly EvidenceGroup[]> {
  const told = new Set(things.statement.map(({ line }) => idOfKey("claim", line.claim)));
  const groups: EvidenceGroup[] = [];
  const load = async (query: Query<{ id: string; statementIds: string[] }>) => {
    for (const ids of inChunks([...candidates].filter((id) => id.startsWith("stm_")))) {
      for (const row of await database.read(query, { ids }, patient))
        groups.push({ ...row, inFileToo: told.has(row.id) });
    }
  };
  await load(listSiblings);
  await load(listAffirmers);
  return groups;
}
