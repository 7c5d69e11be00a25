import { lineText } from "../../export/lines.ts";
import { idType } from "../../ids/ids.ts";
import { idOfKey } from "../check/keys.ts";
import { inChunks } from "../chunks.ts";
import type { Fate } from "../plan/fates.ts";
import { type DataLine, dataTypes } from "../read/parsed-file.ts";
import type { Thing, Things } from "../things.ts";
import { linkContradictions, linkUpdates } from "../write/claims.cypher.ts";
import { parkSlugs } from "../write/entities.cypher.ts";
import { removeThings } from "../write/remove.ts";
import { type Batch, batchesOf } from "../write/write-things.ts";
import { type ImportCounts, withMore } from "./counts.ts";
import type { ImportRun } from "./import-run.ts";

/** What a run is to write. */
export interface Plan {
  readonly things: Things;
  readonly fates: ReadonlyMap<string, Fate>;
  /** Entities that give up their slug to another one. */
  readonly parked: readonly string[];
  readonly gone: ReadonlySet<string>;
  /** What should go but is needed by something that stays. */
  readonly kept: ReadonlySet<string>;
  /** When statements without a time of their own were recorded. */
  readonly importedAt: string;
}

/** How many things one transaction marks as brought, or removes. */
const chunkSize = 500;

/** Writes a plan in transactions, each with its share of the counts. Returns the counts at the end. */
export async function writePlan(
  run: ImportRun,
  plan: Plan,
  countsBefore: ImportCounts,
): Promise<ImportCounts> {
  await parkSlugsOf(run, plan);
  const counts = await markUnchanged(run, plan, await writeBatches(run, plan, countsBefore));
  await linkClaims(run, plan.things);
  return removeGone(run, plan, counts);
}

/** An entity that gives up its slug changes here already, so that its old line is recorded here. */
async function parkSlugsOf(run: ImportRun, { parked, things }: Plan): Promise<void> {
  if (parked.length === 0) return;
  await run.write(async (transaction) => {
    await run.recordChanges(transaction, "entity", parked, nextLines(things.entity));
    await transaction.run(parkSlugs, { ids: parked });
  });
  run.advance(parked.length);
}

async function writeBatches(
  run: ImportRun,
  plan: Plan,
  before: ImportCounts,
): Promise<ImportCounts> {
  const isToWrite = ({ id }: { id: string }) =>
    ["added", "changed"].includes(plan.fates.get(id) ?? "");
  const { entity, source, measure, claim, statement, relation } = plan.things;
  const toWrite = {
    entity: entity.filter(isToWrite),
    source: source.filter(isToWrite),
    measure: measure.filter(isToWrite),
    claim: claim.filter(isToWrite),
    statement: statement.filter(isToWrite),
    relation: relation.filter(isToWrite),
  };
  const total = Object.values(toWrite).reduce((sum, list) => sum + list.length, 0);
  let counts = before;
  let done = 0;
  for (const batch of batchesOf(toWrite, plan.importedAt)) {
    done += batch.things.length;
    counts = await writeBatch(run, plan, batch, counts);
    run.options.onProgress?.({ step: "writing", done, total });
  }
  return counts;
}

async function writeBatch(
  run: ImportRun,
  plan: Plan,
  { type, things, write }: Batch,
  before: ImportCounts,
): Promise<ImportCounts> {
  const ids = things.map(({ id }) => id);
  const changed = ids.filter((id) => plan.fates.get(id) === "changed");
  const withAdded = withMore(before, type, "added", ids.length - changed.length);
  const counts = withMore(withAdded, type, "changed", changed.length);
  await run.write(async (transaction) => {
    if (changed.length > 0) await run.recordChanges(transaction, type, changed, nextLines(things));
    await write(transaction, changed);
    await run.bring(transaction, ids);
    await run.recordCounts(transaction, counts);
  });
  run.advance(changed.length);
  return counts;
}

function nextLines(things: readonly Thing<DataLine>[]) {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id: string) => {
    const thing = byId.get(id);
    return thing && { line: lineText(thing.line), hash: thing.hash };
  };
}

/** What the file brings as it is in the graph already is brought by this import too. */
async function markUnchanged(
  run: ImportRun,
  plan: Plan,
  before: ImportCounts,
): Promise<ImportCounts> {
  let counts = before;
  for (const type of dataTypes) {
    const ids = plan.things[type].map(({ id }) => id);
    const unchanged = ids.filter((id) => plan.fates.get(id) === "unchanged");
    for (const chunk of inChunks(unchanged, chunkSize)) {
      counts = withMore(counts, type, "unchanged", chunk.length);
      await run.write(async (transaction) => {
        await run.bring(transaction, chunk);
        await run.recordCounts(transaction, counts);
      });
    }
  }
  return counts;
}

/**
 * Ties between claims, which may point forward in the file. All of them each time: an import that was interrupted
 * before this point has written the claims already.
 */
async function linkClaims(run: ImportRun, things: Things): Promise<void> {
  const updates = things.claim.flatMap(({ id, line }) =>
    line.updates.map((key) => ({ claimId: id, otherId: idOfKey("claim", key) })),
  );
  const contradictions = things.claim.flatMap(({ id, line }) =>
    line.contradicts.map((key) => {
      const [lowerId = "", higherId = ""] = [id, idOfKey("claim", key)].sort();
      return { claimId: id, lowerId, higherId };
    }),
  );
  for (const rows of inChunks(updates, 1_000))
    await run.write((transaction) => transaction.run(linkUpdates, { rows }));
  for (const rows of inChunks(contradictions, 1_000))
    await run.write((transaction) => transaction.run(linkContradictions, { rows }));
}

/** What refers to others goes first. */
async function removeGone(
  run: ImportRun,
  { gone, kept }: Plan,
  before: ImportCounts,
): Promise<ImportCounts> {
  let counts = before;
  let done = 0;
  for (const type of [...dataTypes].reverse()) {
    const ids = [...gone].filter((id) => idType(id) === type);
    for (const chunk of inChunks(ids, chunkSize)) {
      counts = withMore(counts, type, "gone", chunk.length);
      await run.write(async (transaction) => {
        await run.recordChanges(transaction, type, chunk, () => undefined);
        await removeThings(transaction, type, chunk);
        await run.recordCounts(transaction, counts);
      });
      run.advance(chunk.length);
      done += chunk.length;
      run.options.onProgress?.({ step: "removing", done, total: gone.size });
    }
  }
  for (const chunk of inChunks([...kept], chunkSize))
    await run.write((transaction) => run.bring(transaction, chunk));
  return counts;
}
