import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename } from "node:path";
import { checkExistingFile } from "../existing-file.ts";
import { CommandFailed } from "../failure.ts";
import { beginningOf } from "./beginning.ts";
import { decodeText } from "./decode-text.ts";
import { findDocumentKind } from "./document-kind.ts";
import { readHtml } from "./html.ts";
import { findForeignLanguage } from "./language.ts";
import { readMarkdown } from "./markdown.ts";

/** A text to read, with what its file tells of it. */
export interface InputText {
  readonly title: string | null;
  readonly text: string;
  /** Day of publication, `2024-08-14`, where the metadata of the file or the head of a plain text give one. */
  readonly publishedOn: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** Name of the file, without its folder. */
  readonly name: string;
  /** When the file was written, the present for standard input (ISO 8601, UTC, with seconds). */
  readonly writtenAt: string;
}

/** What a format gives: all but what the file system tells. */
export type FormattedText = Omit<InputText, "name" | "writtenAt">;

type Format = "text" | "markdown" | "html";

/** In UTF-16 code units: some 160,000 words. The exchange format takes five times as much. */
const longestText = 1_000_000;
/** A page has a multiple of its text in markup and scripts. */
const mostBytes = 20_000_000;

/** Opens a file, or standard input for `-`; refuses in one line what is no English text. */
export async function openText(path: string): Promise<InputText> {
  const isStandardInput = path === "-";
  const label = isStandardInput ? "Standard input" : path;
  if (!isStandardInput) await checkExistingFile(path);
  const bytes = await readBytes(isStandardInput ? process.stdin : createReadStream(path));
  checkBytes(bytes, label);
  const decoded = decodeText(bytes, label).replace(/\r\n?/g, "\n");
  const format = formatNamed(path) ?? formatBegun(decoded);
  const formatted = readAs(format, decoded, label);
  checkText(formatted.text, format, label);
  const written = isStandardInput ? new Date() : (await stat(path)).mtime;
  return {
    ...formatted,
    name: isStandardInput ? "standard input" : basename(path),
    writtenAt: `${written.toISOString().slice(0, 19)}Z`,
  };
}

const readers: Readonly<Record<Format, (file: string) => FormattedText>> = {
  text: (text) => ({
    ...{ title: null, text, outlet: null, url: null },
    publishedOn: beginningOf(text).day,
  }),
  markdown: readMarkdown,
  html: readHtml,
};

function readAs(format: Format, decoded: string, label: string): FormattedText {
  try {
    return readers[format](decoded);
  } catch (error) {
    // The stack is full: elements within elements, thousands deep.
    if (!(error instanceof RangeError)) throw error;
    throw new CommandFailed(
      `${label} is nested too deep; save the text itself as a .txt file and read that.`,
    );
  }
}

/** Ends early where there is too much. */
async function readBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > mostBytes) break;
  }
  return Buffer.concat(chunks);
}

function checkBytes(bytes: Buffer, label: string): void {
  const document = findDocumentKind(bytes, label);
  if (document !== null)
    throw new CommandFailed(`${label} is ${document}; save its text as a .txt file and read that.`);
  if (bytes.length > mostBytes)
    throw new CommandFailed(
      `${label} is too large: more than ${mostBytes / 1_000_000} MB. Give it in parts.`,
    );
}

function formatNamed(path: string): Format | null {
  if (/\.(txt|text)$/i.test(path)) return "text";
  if (/\.(md|markdown)$/i.test(path)) return "markdown";
  if (/\.(x?html?)$/i.test(path)) return "html";
  return null;
}

function formatBegun(file: string): Format {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--.*?-->\s*)*<(!doctype html|html|head|body)\b/is.test(file))
    return "html";
  return /^(---\n[\w-]+:|# \S)/.test(file) ? "markdown" : "text";
}

function checkText(text: string, format: Format, label: string): void {
  if (text.trim() === "") {
    const empty =
      format === "text"
        ? "is empty; give a file with text."
        : "has no text that can be read; save the text itself as a .txt file and read that.";
    throw new CommandFailed(`${label} ${empty}`);
  }
  if (text.length > longestText) {
    const [has, most] = [text.length, longestText].map((number) => number.toLocaleString("en"));
    throw new CommandFailed(
      `${label} is too large: ${has} characters of text, and at most ${most} are read. Give it in parts.`,
    );
  }
  const language = findForeignLanguage(text);
  if (language !== null)
    throw new CommandFailed(
      `${label} seems to be in ${language}; only English is read. Give an English text.`,
    );
}
