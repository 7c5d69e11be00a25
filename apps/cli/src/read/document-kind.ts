import { extname } from "node:path";

/** What a document is that holds text but is none, by its name and its beginning: “a PDF”. */
export function findDocumentKind(bytes: Buffer, path: string): string | null {
  const extension = extname(path).toLowerCase();
  const beginning = bytes.subarray(0, 8).toString("latin1");
  if (extension === ".pdf" || beginning.startsWith("%PDF-")) return "a PDF";
  if ([".doc", ".docx", ".rtf"].includes(extension)) return "a Word document";
  if (extension === ".odt") return "an OpenDocument text";
  const isOld = beginning === "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
  const isNew = beginning.startsWith("PK\u0003\u0004") && bytes.includes("word/document.xml");
  return isOld || isNew || beginning.startsWith("{\\rtf") ? "a Word document" : null;
}
