import type { Database } from "../driver/database.ts";
import type { RevisionId, SourceId } from "../ids/ids.ts";
import type { Page } from "../paging/page.ts";
import {
  countSources,
  listSourcePages,
  type SourceConditions,
  type SourcePageRequest,
} from "./source-pages.ts";
import { toSourceRecord } from "./source-rows.ts";
import {
  revisionsByIds,
  revisionsBySources,
  revisionTextsByIds,
  sourcesByIds,
} from "./sources.cypher.ts";
import type { RevisionRecord, SourceRecord } from "./sources.records.ts";

export type SourceStore = ReturnType<typeof createSourceStore>;

/** Reads sources and their revisions. Lists come in no order and leave out unknown ids. */
export function createSourceStore(database: Database) {
  return {
    async listSourcesByIds(ids: readonly SourceId[]): Promise<SourceRecord[]> {
      return (await database.read(sourcesByIds, { ids })).map(toSourceRecord);
    },

    async listRevisionsByIds(ids: readonly RevisionId[]): Promise<RevisionRecord[]> {
      return database.read(revisionsByIds, { ids });
    },

    /** The whole texts: up to 5 million units each, so ask for as few as are shown. */
    async listRevisionTextsByIds(
      ids: readonly RevisionId[],
    ): Promise<{ id: RevisionId; text: string }[]> {
      return database.read(revisionTextsByIds, { ids });
    },

    /** All revisions of these sources, newest first. */
    async listRevisionsBySourceIds(ids: readonly SourceId[]): Promise<RevisionRecord[]> {
      return database.read(revisionsBySources, { ids });
    },

    /** One page of each list that is asked for, newest first, in the order of the requests. */
    async listSourcePages(requests: readonly SourcePageRequest[]): Promise<Page<SourceId>[]> {
      return listSourcePages(database, requests);
    },

    /** How many sources each list holds. */
    async countSources(lists: readonly SourceConditions[]): Promise<number[]> {
      return countSources(database, lists);
    },
  };
}
