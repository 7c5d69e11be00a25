import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import type { ChangeId, ImportId } from "../ids/ids.ts";
import { type Page, type PageRequest, pageOf } from "../paging/page.ts";
import {
  changesByIds,
  changesNewestFirst,
  changesOfNodes,
  changesOldestFirst,
  importsByIds,
  newestImports,
} from "./imports.cypher.ts";
import type { ChangeRecord, ImportRecord } from "./imports.records.ts";

export type ImportStore = ReturnType<typeof createImportStore>;

/** Reads imports and the audit trail. Lists by ids come in no order and leave out unknown ids. */
export function createImportStore(database: Database) {
  return {
    async listImportsByIds(ids: readonly ImportId[]): Promise<ImportRecord[]> {
      return (await database.read(importsByIds, { ids })).map((row) => row.import);
    },

    /** Newest first. */
    async listImports(limit: number): Promise<ImportRecord[]> {
      return (await database.read(newestImports, { limit: int(limit) })).map((row) => row.import);
    },

    async listChangesByIds(ids: readonly ChangeId[]): Promise<ChangeRecord[]> {
      return (await database.read(changesByIds, { ids })).map((row) => row.change);
    },

    /** The whole trail, newest first. */
    async listChanges(request: PageRequest): Promise<Page<ChangeRecord>> {
      const rows = await database.read(request.backward ? changesOldestFirst : changesNewestFirst, {
        low: request.before ?? "",
        high: request.after ?? "\uffff",
        limit: int(request.size + 1),
      });
      const items = rows.map(({ change }) => ({ key: change.sortKey, item: change }));
      return pageOf(items, request);
    },

    /** What was done to each of these things, newest first, at most 100 each. */
    async listChangesByNodeIds(ids: readonly string[]): Promise<ChangeRecord[]> {
      return (await database.read(changesOfNodes, { ids })).map((row) => row.change);
    },
  };
}
