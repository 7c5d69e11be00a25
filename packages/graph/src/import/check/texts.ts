import type { Database } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { idFor } from "../../ids/ids.ts";
import { inChunks } from "../chunks.ts";
import type { ParsedLines } from "../read/parsed-file.ts";
import { sha256 } from "../things.ts";
import { idOfKey } from "./keys.ts";
import { listCurrentRevisions, listRevisionTexts } from "./surroundings.cypher.ts";

/** The texts in which the statements of a file are read. */
export interface Texts {
  /** Revision in which a statement is read: the one that it names, else the current one of its source. */
  revisionId(source: string, named: string | undefined): string | undefined;
  text(revisionId: string): string | undefined;
}

/** Id of the text of a source. */
export function revisionIdOf(source: string, hash: string): string {
  return idFor("revision", source, hash);
}

/** Gathers the texts of a file, and those of the graph that its statements refer to. */
export async function loadTexts(database: Database, lines: ParsedLines): Promise<Texts> {
  const texts = new Map<string, string>();
  const current = new Map<string, string>();
  for (const { line } of lines.source) {
    for (const { text } of line.previous) texts.set(revisionIdOf(line.key, sha256(text)), text);
    const id = revisionIdOf(line.key, sha256(line.text));
    texts.set(id, line.text);
    current.set(line.key, id);
  }
  const outside = new Map<string, string>();
  for (const { line } of lines.statement) {
    if (!current.has(line.source)) outside.set(idOfKey("source", line.source), line.source);
  }
  for (const ids of inChunks([...outside.keys()])) {
    const rows = await database.read(listCurrentRevisions, { ids }, patient);
    for (const row of rows) current.set(outside.get(row.sourceId) ?? "", row.id);
  }
  const revisionId = (source: string, named: string | undefined) =>
    named === undefined ? current.get(source) : revisionIdOf(source, named);
  const missing = new Set<string>();
  for (const { line } of lines.statement) {
    const id = revisionId(line.source, line.revision);
    if (id !== undefined && !texts.has(id)) missing.add(id);
  }
  for (const ids of inChunks([...missing], 100)) {
    const rows = await database.read(listRevisionTexts, { ids }, patient);
    for (const row of rows) texts.set(row.id, row.text);
  }
  return { revisionId, text: (id) => texts.get(id) };
}
