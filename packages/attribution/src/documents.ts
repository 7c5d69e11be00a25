import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { z } from "zod";

const document = z.object({ id: z.string(), text: z.string() });

/** A file that cannot be read as documents. */
export class BadDocuments extends Error {
  override readonly name = "BadDocuments";
}

/** Documents of a file of JSON lines, plain or compressed by gzip; only `id` and `text` are read. */
export function readDocuments(path: string): AsyncIterable<z.infer<typeof document>> {
  return readLines(path, document);
}

/** Each line of a file, parsed. Throws BadDocuments. */
export async function* readLines<Line>(path: string, line: z.ZodType<Line>): AsyncIterable<Line> {
  let number = 0;
  for await (const text of linesOf(path)) {
    number += 1;
    if (text.trim() !== "") yield parse(text, number, path, line);
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

function parse<Line>(text: string, number: number, path: string, line: z.ZodType<Line>): Line {
  try {
    return line.parse(JSON.parse(text));
  } catch (error) {
    const [issue] = error instanceof z.ZodError ? error.issues : [];
    const reason = issue ? `${issue.path.join(".")}: ${issue.message}` : "no JSON";
    throw new BadDocuments(`${path}, line ${number}: ${reason}`);
  }
}
