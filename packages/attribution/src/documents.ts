import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { z } from "zod";

const document = z.object({ id: z.string(), text: z.string() });
type Document = z.infer<typeof document>;

/** A file that cannot be read as documents. */
export class BadDocuments extends Error {
  override readonly name = "BadDocuments";
}

/** Documents of a file of JSON lines, plain or compressed by gzip; only `id` and `text` are read. */
export async function* readDocuments(path: string): AsyncIterable<Document> {
  let number = 0;
  for await (const line of linesOf(path)) {
    number += 1;
    if (line.trim() !== "") yield parse(line, number, path);
  }
}

async function* linesOf(path: string): AsyncIterable<string> {
  const file = createReadStream(path);
  const input = path.endsWith(".gz") ? file.compose(createGunzip()) : file;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
      yield line;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new BadDocuments(`${path} cannot be read: ${reason}`);
  }
}

function parse(line: string, number: number, path: string): Document {
  try {
    return document.parse(JSON.parse(line));
  } catch {
    throw new BadDocuments(`${path}, line ${number}: no JSON object with "id" and "text".`);
  }
}
