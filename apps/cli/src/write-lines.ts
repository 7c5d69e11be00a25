import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import type { Writable } from "node:stream";
import { finished } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { CommandFailed } from "./failure.ts";

/** What was written: lines, and the SHA-256 of their text. */
export interface Written {
  readonly count: number;
  readonly hash: string;
}

export type Lines = AsyncIterable<string> | Iterable<string>;

/** Writes lines to a file, compressed by gzip if its name ends in .gz; it gets its name when it is whole. */
export async function writeFileOf(
  out: string,
  lines: Lines,
  signal: AbortSignal,
): Promise<Written> {
  const partial = `${out}.part`;
  try {
    const written = await writeFile(lines, partial, out.endsWith(".gz"), signal);
    await rename(partial, out);
    return written;
  } catch (error) {
    await rm(partial, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/^E[A-Z]+$/.test(code)) throw new CommandFailed(`${out} cannot be written (${code}).`);
    throw error;
  }
}

/** Writes lines to a stream, and waits where it does not keep up. */
export async function writeLines(
  lines: Lines,
  target: Writable,
  signal: AbortSignal,
): Promise<Written> {
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

async function writeFile(lines: Lines, path: string, compressed: boolean, signal: AbortSignal) {
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
