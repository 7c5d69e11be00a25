import type { Database } from "../../driver/database.ts";
import { checkLines } from "../check/check-lines.ts";
import { Problems } from "../problems.ts";
import type { ParsedLines } from "../read/parsed-file.ts";
import type { Plan } from "../run/write-plan.ts";
import { checkEvidence } from "./evidence.ts";
import { findFates } from "./fates.ts";
import { partGone } from "./gone.ts";
import { listHeldElsewhereIds, listHeldIds } from "./held.ts";
import { idsOf } from "./references.ts";

export interface PlanContext {
  readonly importId: string;
  readonly importedAt: string;
  /** Imports of the same dataset that this one replaces. */
  readonly standingIds: readonly string[];
}

/** Checks a whole file and works out what it changes. Writes nothing; throws ImportRefused. */
export async function makePlan(
  database: Database,
  lines: ParsedLines,
  { importId, importedAt, standingIds }: PlanContext,
): Promise<Plan> {
  const problems = new Problems();
  const held = await listHeldIds(database, standingIds);
  const { things, parked } = await checkLines(database, lines, { mayGo: held }, problems);
  problems.refuseIfAny();
  for (const id of idsOf(things)) held.delete(id);
  for (const id of await listHeldElsewhereIds(database, held, standingIds, null)) held.delete(id);
  const { gone, kept } = await partGone(database, held, things);
  if (parked.some((id) => kept.has(id) && !gone.has(id))) {
    problems.add(null, "slug: the file names one that belongs to an entity which stays");
  }
  await checkEvidence(database, things, gone, problems);
  problems.refuseIfAny();
  const fates = await findFates(database, things, importId);
  return { things, fates, parked, gone, kept, importedAt };
}
