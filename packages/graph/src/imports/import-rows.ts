import { z } from "zod";
import { id } from "../ids/id-schema.ts";
import type { ChangeRecord, ImportCountRecord, ImportRecord } from "./imports.records.ts";

const importCounts = z.array(
  z.object({
    type: z.string(),
    added: z.int(),
    changed: z.int(),
    gone: z.int(),
    unchanged: z.int(),
  }),
);

/** The counts of an import, stored as JSON. */
const counts = z
  .string()
  .nullish()
  .transform((json): ImportCountRecord[] => importCounts.parse(JSON.parse(json ?? "[]")));

/** The properties of an import's node, as a record. */
export const importRow = z
  .looseObject({
    id: id("import"),
    dataset: z.string(),
    file: z.string(),
    title: z.string().nullish(),
    licence: z.string().nullish(),
    sha256: z.string(),
    state: z.enum(["RUNNING", "COMPLETED", "INTERRUPTED", "UNDONE"]),
    startedAt: z.string(),
    finishedAt: z.string().nullish(),
    counts,
  })
  .transform(
    (row): ImportRecord => ({
      id: row.id,
      dataset: row.dataset,
      file: row.file,
      title: row.title ?? null,
      licence: row.licence ?? null,
      sha256: row.sha256,
      state: row.state,
      startedAt: row.startedAt,
      finishedAt: row.finishedAt ?? null,
      counts: row.counts,
    }),
  );

/** The properties of a change's node, as a record. */
export const changeRow = z
  .looseObject({
    id: id("change"),
    sortKey: z.string(),
    at: z.string(),
    by: z.string(),
    action: z.string(),
    before: z.string().nullish(),
    after: z.string().nullish(),
    nodeId: z.string().nullish(),
    importId: id("import").nullish(),
  })
  .transform(
    (row): ChangeRecord => ({
      id: row.id,
      sortKey: row.sortKey,
      at: row.at,
      by: row.by,
      action: row.action,
      before: row.before ?? null,
      after: row.after ?? null,
      nodeId: row.nodeId ?? null,
      importId: row.importId ?? null,
    }),
  );
