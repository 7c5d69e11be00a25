import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import { createGunzip } from "node:zlib";

/** Longest line: the longest text of a source, each unit escaped as `\uXXXX`, and what stands around it. */
const longestLine = 40 * 1024 * 1024;
const lineFeed = 0x0a;
const carriageReturn = 0x0d;

/** The file as a whole cannot be read. */
export class UnreadableFile extends Error {
  override readonly name = "UnreadableFile";
}

/** One line without its end; `text` is null where its bytes are not UTF-8. */
export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

export interface FileReader {
  readonly lines: AsyncIterable<FileLine>;
  /** SHA-256 of the bytes as they lie in the file, once all lines are read. */
  sha256(): string;
}

/**
 * Reads the lines of a JSONL file, plain or compressed by gzip (told by its first bytes), with Unix or Windows
 * line ends, with or without a byte order mark. Holds one line at a time.
 */
export function readFileLines(bytes: AsyncIterable<Uint8Array>, maximum: number): FileReader {
  const hash = createHash("sha256");
  return {
    lines: decodeLines(limit(unpack(hashed(bytes, hash)), maximum)),
    sha256: () => hash.digest("hex"),
  };
}

async function* hashed(
  bytes: AsyncIterable<Uint8Array>,
  hash: { update(chunk: Uint8Array): unknown },
): AsyncIterable<Uint8Array> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    if (chunk.length > 0) yield chunk;
  }
}

async function* unpack(bytes: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  const iterator = bytes[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const all = resume(first.value, iterator);
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all;
    return;
  }
  const source = Readable.from(all);
  const unzip = source.pipe(createGunzip());
  source.once("error", (error) => unzip.destroy(error));
  try {
    yield* unzip;
  } catch (error) {
    throw new UnreadableFile("the compressed data is damaged or ends too early", { cause: error });
  }
}

async function* resume(
  first: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncIterable<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* limit(
  bytes: AsyncIterable<Uint8Array>,
  maximum: number,
): AsyncIterable<Uint8Array> {
  let length = 0;
  for await (const chunk of bytes) {
    length += chunk.length;
    if (length > maximum) {
      const size = Math.floor(maximum / 1024 / 1024);
      throw new UnreadableFile(`the file holds more than ${size} MiB; split it`);
    }
    yield chunk;
  }
}

async function* decodeLines(bytes: AsyncIterable<Uint8Array>): AsyncIterable<FileLine> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let number = 0;
  let pending: Uint8Array[] = [];
  let length = 0;
  const decode = (): FileLine => {
    number += 1;
    const line = Buffer.concat(pending);
    pending = [];
    length = 0;
    const end = line.at(-1) === carriageReturn ? line.length - 1 : line.length;
    try {
      // It drops a byte order mark, which may stand before the first line only.
      const marked = number > 1 && line[0] === 0xef && line[1] === 0xbb && line[2] === 0xbf;
      return { number, text: marked ? null : decoder.decode(line.subarray(0, end)) };
    } catch {
      return { number, text: null };
    }
  };
  for await (const chunk of bytes) {
    let from = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, from)) {
      pending.push(chunk.subarray(from, at));
      yield decode();
      from = at + 1;
    }
    pending.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) {
      throw new UnreadableFile(`line ${number + 1} is longer than 40 MiB; this is no JSONL file`);
    }
  }
  if (length > 0) yield decode();
}
