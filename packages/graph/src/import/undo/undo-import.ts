import { exchangeLine } from "@sayso/schema/exchange";
import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { type Checked, checkLines } from "../check/check-lines.ts";
import { inChunks } from "../chunks.ts";
import { withImportLock } from "../import-lock.ts";
import { findFates } from "../plan/fates.ts";
import { partGone } from "../plan/gone.ts";
import { listHeldElsewhereIds, listHeldIds } from "../plan/held.ts";
import { Problems } from "../problems.ts";
import { addLine, emptyLines, type ParsedLines } from "../read/parsed-file.ts";
import { type ImportCounts, noCounts } from "../run/counts.ts";
import { listKnown } from "../run/import.cypher.ts";
import { ImportRun, instantNow, type RunOptions } from "../run/import-run.ts";
import { writePlan } from "../run/write-plan.ts";
import { revisionRows } from "../write/rows.ts";
import { removeUnreadRevisions } from "../write/sources.cypher.ts";
import { findImportToUndo, finishUndo, listChangesToUndo } from "./undo.cypher.ts";

/** An import that cannot be taken back, with the reason. */
export class UndoRefused extends Error {
  override readonly name = "UndoRefused";
}

/** What taking an import back did. */
export interface UndoResult {
  readonly importId: string;
  readonly dataset: string;
  /** `added`: brought back; `changed`: given its earlier form; `gone`: removed again. */
  readonly counts: ImportCounts;
  /** How many things it brought that something else needs now. */
  readonly kept: number;
  /** How many things another import changed since, and which so stay as that one left them. */
  readonly left: number;
}

/**
 * Takes an import back: removes what only it brought, and gives what it changed or removed its earlier form.
 * Refused while a later import of the same dataset stands on it. May be run again if it was interrupted.
 */
export async function undoImport(
  database: Database,
  id: string,
  options: RunOptions = {},
): Promise<UndoResult> {
  return withImportLock(database, async (lease) => {
    const [found] = await database.read(findImportToUndo, { id }, patient);
    if (!found) throw new UndoRefused(`There is no import ${id}.`);
    if (found.state === "UNDONE") throw new UndoRefused(`Import ${id} was taken back already.`);
    if (found.laterId !== null) {
      throw new UndoRefused(
        `Import ${found.laterId} of the same dataset, ${found.dataset}, stands on it: take that one back first.`,
      );
    }
    const run = new ImportRun(database, lease, id, "undo", options);
    return { importId: id, dataset: found.dataset, ...(await undo(run)) };
  });
}

async function undo(run: ImportRun) {
  const { database, importId } = run;
  const removable = await listHeldIds(database, [importId]);
  const { lines, statementIds, changedIds, left } = await linesToRestore(database, importId);
  for (const id of changedIds) removable.delete(id);
  const elsewhere = await listHeldElsewhereIds(database, removable, [importId], importId);
  for (const id of elsewhere) removable.delete(id);
  const checked = await check(database, lines, statementIds, removable);
  const { gone, kept } = await partGone(database, removable, checked.things);
  const fates = await findFates(database, checked.things, importId);
  const plan = { ...checked, fates, gone, kept: new Set<string>(), importedAt: instantNow() };
  const counts = await writePlan(run, plan, noCounts);
  await removeLaterRevisions(run, checked);
  await run.write(async (transaction) => {
    await run.recordRun(transaction, "import.undone");
    await transaction.run(finishUndo, { id: importId, finishedAt: instantNow() });
  });
  return { counts, kept: kept.size, left };
}

interface Restorable {
  readonly lines: ParsedLines;
  /** By number of the line: its id must not be worked out anew. */
  readonly statementIds: ReadonlyMap<number, string>;
  readonly changedIds: readonly string[];
  readonly left: number;
}

/** Earlier lines of what the import changed or removed, unless another import changed it since. */
async function linesToRestore(database: Database, importId: string): Promise<Restorable> {
  const changes = await database.read(listChangesToUndo, { importId }, patient);
  const changedIds = changes.map(({ nodeId }) => nodeId);
  const now = new Map<string, string | null>();
  for (const ids of inChunks(changedIds)) {
    const rows = await database.read(listKnown, { ids, importId }, patient);
    for (const { id, lineHash } of rows) now.set(id, lineHash);
  }
  const lines = emptyLines();
  const statementIds = new Map<number, string>();
  let left = 0;
  for (const [number, { nodeId, before, hashBefore, hashAfter }] of changes.entries()) {
    const hash = now.get(nodeId) ?? null;
    const line = exchangeLine.parse(JSON.parse(before));
    // The earlier form is there already where an undo was interrupted.
    if ((hash !== hashAfter && hash !== hashBefore) || line.type === "header") left += 1;
    else {
      addLine(lines, number, line);
      if (line.type === "statement") statementIds.set(number, nodeId);
    }
  }
  return { lines, statementIds, changedIds, left };
}

async function check(
  database: Database,
  lines: ParsedLines,
  statementIds: ReadonlyMap<number, string>,
  mayGo: ReadonlySet<string>,
): Promise<Checked> {
  const problems = new Problems();
  const checked = await checkLines(database, lines, { mayGo, statementIds }, problems);
  const first = problems.first();
  if (first) {
    throw new UndoRefused(
      `The earlier form no longer fits the graph, which other imports changed since: ${first.message}.`,
    );
  }
  return checked;
}

/** Texts of the restored sources that only the undone import brought. */
async function removeLaterRevisions(run: ImportRun, { things }: Checked): Promise<void> {
  const rows = things.source.map((thing) => ({
    sourceId: thing.id,
    keep: revisionRows(thing).map(({ id }) => id),
  }));
  if (rows.length === 0) return;
  await run.write((transaction) => transaction.run(removeUnreadRevisions, { rows }));
}
