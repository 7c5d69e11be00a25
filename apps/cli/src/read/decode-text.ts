import { CommandFailed } from "../failure.ts";

/** How much of a page is looked at for the encoding that it declares. */
const declarationWithin = 4_096;

/** The text of a file without its byte order mark; refuses in one line what is no text. */
export function decodeText(bytes: Buffer, label: string): string {
  const encoding = findMarkedEncoding(bytes);
  if (encoding === null && bytes.includes(0))
    throw new CommandFailed(`${label} is no text but binary; give a .txt, .md or .html file.`);
  const text =
    decode(bytes, encoding ?? "utf-8") ?? decode(bytes, findDeclaredEncoding(bytes) ?? "utf-8");
  if (text === null || text.includes("\0"))
    throw new CommandFailed(`${label} is no text in UTF-8; save it as UTF-8 and read it again.`);
  return text;
}

function findMarkedEncoding(bytes: Buffer): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : null;
}

/** Old pages are in what their `<meta charset>` says. */
function findDeclaredEncoding(bytes: Buffer): string | null {
  const beginning = bytes.subarray(0, declarationWithin).toString("latin1");
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(beginning)?.[1] ?? null;
}

function decode(bytes: Buffer, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
