import type { TimeWindow } from "../dates/window.ts";
import type { Database } from "../driver/database.ts";
import type { Query } from "../driver/query.ts";
import { int } from "../driver/values.ts";
import { type EntityId, isId, type SourceId } from "../ids/ids.ts";
import { groupBy } from "../lists/group-by.ts";
import { type Page, type PageRequest, pageOf } from "../paging/page.ts";
import {
  countSources as countMatchingSources,
  gatheredSourcesNewestFirst,
  gatheredSourcesOldestFirst,
  type SourceWalkRow,
  sourcesNewestFirst,
  sourcesOldestFirst,
} from "./source-walks.cypher.ts";
import type { SourceKind } from "./sources.records.ts";

/** Which sources a list holds: those for which all that is given here is true. */
export interface SourceConditions {
  /** Quotes this entity or speaks of it; not together with `outlet`. */
  readonly entity?: EntityId | undefined;
  readonly outlet?: EntityId | undefined;
  readonly kinds?: readonly SourceKind[] | undefined;
  readonly publishedDuring?: TimeWindow | undefined;
}

/** One page that is wanted of one list of sources, newest first. */
export interface SourcePageRequest {
  readonly conditions: SourceConditions;
  readonly page: PageRequest;
}

/** The pages in the order of the requests; those that walk alike share a round trip. */
export async function listSourcePages(
  database: Database,
  requests: readonly SourcePageRequest[],
): Promise<Page<SourceId>[]> {
  const pages = new Map<SourcePageRequest, Page<SourceId>>();
  const groups = groupBy(requests, (request) => `${walkOf(request).text} ${request.page.size}`);
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const rows = await walk(database, group);
      for (const [index, request] of group.entries()) {
        pages.set(request, pageOf((rows.get(index) ?? []).map(toItem), request.page));
      }
    }),
  );
  return requests.flatMap((request) => pages.get(request) ?? []);
}

/** How many sources each list holds, in the order given. */
export async function countSources(
  database: Database,
  lists: readonly SourceConditions[],
): Promise<number[]> {
  const rows = await database.read(countMatchingSources, {
    lists: lists.map((conditions, index) => ({ index: int(index), ...toParameters(conditions) })),
  });
  const byList = new Map(rows.map((row) => [row.list, row.count]));
  return lists.map((_, index) => byList.get(index) ?? 0);
}

async function walk(
  database: Database,
  alike: readonly SourcePageRequest[],
): Promise<Map<number, SourceWalkRow[]>> {
  const [first] = alike;
  if (!first) return new Map();
  const lists = alike.map(({ conditions, page }, index) => ({
    index: int(index),
    ...toParameters(conditions),
    above: page.before ?? "",
    below: page.after ?? "~",
  }));
  const limit = int(first.page.size + 1);
  return groupBy(await database.read(walkOf(first), { lists, limit }), (row) => row.list);
}

function isGathered({ entity, outlet }: SourceConditions): boolean {
  return entity !== undefined || outlet !== undefined;
}

function walkOf({ conditions, page }: SourcePageRequest): Query<SourceWalkRow> {
  if (isGathered(conditions)) {
    return page.backward ? gatheredSourcesOldestFirst : gatheredSourcesNewestFirst;
  }
  return page.backward ? sourcesOldestFirst : sourcesNewestFirst;
}

function toParameters(conditions: SourceConditions) {
  const { entity, outlet, kinds, publishedDuring } = conditions;
  return {
    entity: entity ?? null,
    outlet: outlet ?? null,
    all: isGathered(conditions) ? null : "",
    kinds: kinds ?? null,
    // The empty text lies before all instants, the tilde after them.
    from: publishedDuring ? (publishedDuring.from ?? "") : null,
    to: publishedDuring ? (publishedDuring.to ?? "~") : null,
  };
}

/** The last part of a source's key is its id, so that a walk reads nothing but the index. */
function toItem({ key }: SourceWalkRow): { key: string; item: SourceId } {
  const id = key.slice(key.lastIndexOf("|") + 1);
  if (!isId("source", id)) throw new Error(`Key without the id of a source: ${key}`);
  return { key, item: id };
}
