import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { exportGraph } from "@sayso/graph";
import { Command } from "commander";
import { CommandFailed } from "../failure.ts";
import { type Session, withGraph } from "../with-graph.ts";

interface Options {
  readonly out?: string;
  readonly dataset?: string;
}

export function exportCommand(): Command {
  return new Command("export")
    .description(
      "Write everything as JSONL, always in the same order, to standard output or a file.",
    )
    .option("--out <file>", "file to write; compressed by gzip if its name ends in .gz")
    .option("--dataset <name>", "what the file calls itself (default: export)")
    .action((options: Options) => withGraph((session) => writeExport(session, options)));
}

async function writeExport(session: Session, { out, dataset }: Options): Promise<void> {
  const lines = exportGraph(session.database, {
    dataset,
    onProgress: (done) => session.progress.update(`Writing ${done.toLocaleString("en")} lines`),
  });
  if (out === undefined) {
    await writeLines(lines, process.stdout, session.signal);
    return;
  }
  // The file gets its name when it is whole.
  const partial = `${out}.part`;
  try {
    const { count, hash } = await writeFile(lines, partial, out.endsWith(".gz"), session.signal);
    await rename(partial, out);
    session.progress.end();
    console.log(`✓ ${out}: ${count.toLocaleString("en")} lines, SHA-256 of the content ${hash}`);
  } catch (error) {
    await rm(partial, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^E[A-Z]+$/.test(code)) throw new CommandFailed(`${out} cannot be written (${code}).`);
    throw error;
  }
}

async function writeFile(
  lines: AsyncIterable<string>,
  path: string,
  compressed: boolean,
  signal: AbortSignal,
) {
  const file = createWriteStream(path);
  const target = compressed ? createGzip() : file;
  if (target !== file) target.pipe(file);
  const written = finished(file);
  // It is awaited below; until then a failure must not count as unhandled.
  written.catch(() => {});
  const result = await Promise.race([
    writeLines(lines, target, signal),
    written.then(() => Promise.reject(new Error("the file was closed too early"))),
  ]);
  target.end();
  await written;
  return result;
}

async function writeLines(lines: AsyncIterable<string>, target: Writable, signal: AbortSignal) {
  const hash = createHash("sha256");
  let count = 0;
  for await (const line of lines) {
    signal.throwIfAborted();
    const text = `${line}\n`;
    hash.update(text);
    count += 1;
    if (!target.write(text)) await once(target, "drain", { signal });
  }
  return { count, hash: hash.digest("hex") };
}
