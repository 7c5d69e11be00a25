import { createReadStream } from "node:fs";
import { basename } from "node:path";
import type { ExchangeInput, HeaderLine } from "@sayso/schema/exchange";
import type { Database } from "../driver/database.ts";
import { patient } from "../driver/patient.ts";
import { int } from "../driver/values.ts";
import { idFor } from "../ids/ids.ts";
import type { Lease } from "../lock/lock.ts";
import { withImportLock } from "./import-lock.ts";
import { makePlan } from "./plan/make-plan.ts";
import { Problems } from "./problems.ts";
import { type FileReader, readFileLines } from "./read/file-lines.ts";
import { type ParsedLines, parseLines } from "./read/parsed-file.ts";
import { type ImportCounts, noCounts, parseCounts } from "./run/counts.ts";
import {
  findLastSequence,
  finishImport,
  interruptImport,
  listStandingImports,
  startImport,
} from "./run/import.cypher.ts";
import { ImportRun, instantNow, type RunOptions } from "./run/import-run.ts";
import { type Plan, writePlan } from "./run/write-plan.ts";

/** Where the lines come from: a file, its bytes, or lines that a converter makes. */
export type ImportInput =
  | { readonly path: string }
  | { readonly bytes: AsyncIterable<Uint8Array>; readonly fileName: string }
  | { readonly lines: AsyncIterable<ExchangeInput>; readonly fileName: string };

export interface ImportOptions extends RunOptions {
  /** Most bytes that the file may hold once unpacked; 512 MiB if left out. */
  readonly maximumBytes?: number;
}

/** What an import did. */
export interface ImportResult {
  readonly importId: string;
  readonly dataset: string;
  readonly counts: ImportCounts;
  /** `nothingNew`: the same file is in the graph and nothing differs. `resumed`: it went on where it stopped. */
  readonly outcome: "completed" | "resumed" | "nothingNew";
  /** How many things went from the file but are needed by something that stays. */
  readonly kept: number;
}

/**
 * Brings a file into the graph. Every line is checked before anything is written; then all is written in
 * transactions, each of which leaves the graph consistent. Throws ImportRefused for a bad file and LockHeld while
 * another import runs.
 */
export async function importFile(
  database: Database,
  input: ImportInput,
  options: ImportOptions = {},
): Promise<ImportResult> {
  const problems = new Problems();
  const reader = openInput(input, options.maximumBytes ?? 512 * 1024 * 1024);
  const { header, lines } = await parseLines(watched(reader, options), problems);
  problems.refuseIfAny();
  if (header === null) throw new Error("A file without header is refused above.");
  const file = { header, lines, sha256: reader.sha256(), fileName: nameOf(input) };
  return withImportLock(database, (lease) => importLines(database, lease, file, options));
}

interface ReadFile {
  readonly header: HeaderLine;
  readonly lines: ParsedLines;
  readonly sha256: string;
  readonly fileName: string;
}

async function importLines(
  database: Database,
  lease: Lease,
  file: ReadFile,
  options: ImportOptions,
): Promise<ImportResult> {
  const { dataset } = file.header;
  const standing = await database.read(listStandingImports, { dataset }, patient);
  const same = standing.find(({ sha256 }) => sha256 === file.sha256);
  const unfinished =
    standing[0]?.state === "INTERRUPTED" && standing[0] === same ? same : undefined;
  const [last] = await database.read(findLastSequence, {}, patient);
  const sequence = (last?.sequence ?? 0) + 1;
  const importId = unfinished?.id ?? idFor("import", dataset, file.sha256, sequence);
  const startedAt = unfinished?.startedAt ?? instantNow();
  options.onProgress?.({ step: "checking", done: 0, total: null });
  const standingIds = standing.map(({ id }) => id);
  const context = { importId, importedAt: startedAt, standingIds };
  const plan = await makePlan(database, file.lines, context);
  const idle =
    plan.gone.size === 0 && [...plan.fates.values()].every((fate) => fate === "unchanged");
  if (idle && same?.state === "COMPLETED") {
    const counts = unchangedCounts(plan);
    return { importId: same.id, dataset, counts, outcome: "nothingNew", kept: 0 };
  }
  const run = new ImportRun(database, lease, importId, "import", options);
  const { fileName, sha256, header } = file;
  const counts = unfinished ? parseCounts(unfinished.counts) : noCounts;
  await run.write((transaction) =>
    transaction.run(startImport, {
      ...{ id: importId, dataset, file: fileName, sha256, startedAt, sequence: int(sequence) },
      ...{ title: header.title ?? null, licence: header.licence ?? null },
      counts: JSON.stringify(counts),
    }),
  );
  const done = await finish(run, plan, counts);
  const outcome = unfinished ? "resumed" : "completed";
  return { importId, dataset, counts: done, outcome, kept: plan.kept.size };
}

async function finish(run: ImportRun, plan: Plan, before: ImportCounts): Promise<ImportCounts> {
  try {
    const counts = await writePlan(run, plan, before);
    await run.write(async (transaction) => {
      await run.recordRun(transaction, "import.completed");
      await transaction.run(finishImport, {
        ...{ id: run.importId, finishedAt: instantNow(), counts: JSON.stringify(counts) },
      });
    });
    return counts;
  } catch (error) {
    const parameters = { id: run.importId };
    // Where the database is gone, the next import sets it.
    await run.database
      .write((transaction) => transaction.run(interruptImport, parameters), patient)
      .catch(() => {});
    throw error;
  }
}

function unchangedCounts(plan: Plan): ImportCounts {
  return noCounts.map((count) => ({ ...count, unchanged: plan.things[count.type].length }));
}

function openInput(input: ImportInput, maximum: number): FileReader {
  if ("path" in input) return readFileLines(createReadStream(input.path), maximum);
  return readFileLines("bytes" in input ? input.bytes : toBytes(input.lines), maximum);
}

function nameOf(input: ImportInput): string {
  return basename("path" in input ? input.path : input.fileName);
}

async function* toBytes(lines: AsyncIterable<ExchangeInput>): AsyncIterable<Uint8Array> {
  for await (const line of lines) yield Buffer.from(`${JSON.stringify(line)}\n`);
}

async function* watched(reader: FileReader, { onProgress, signal }: ImportOptions) {
  let done = 0;
  for await (const line of reader.lines) {
    yield line;
    done = line.number;
    if (done % 1_000 !== 0) continue;
    signal?.throwIfAborted();
    onProgress?.({ step: "reading", done, total: null });
  }
  onProgress?.({ step: "reading", done, total: done });
}
