import type { Database } from "../driver/database.ts";
import type { Query } from "../driver/query.ts";
import { int } from "../driver/values.ts";
import { isId, type StatementId } from "../ids/ids.ts";
import { groupBy } from "../lists/group-by.ts";
import { type Page, type PageRequest, pageOf } from "../paging/page.ts";
import {
  type Basis,
  basisOf,
  isCapped,
  type StatementConditions,
  toListParameters,
} from "./conditions.ts";
import * as about from "./walks/about.cypher.ts";
import * as all from "./walks/all.cypher.ts";
import * as bySpeaker from "./walks/by-speaker.cypher.ts";
import * as bySpeakerAbout from "./walks/by-speaker-about.cypher.ts";
import { keyBelowCandidates } from "./walks/candidates.cypher.ts";
import * as gathered from "./walks/gathered.cypher.ts";
import type { WalkRow } from "./walks/walk-row.ts";

/** How many of the newest statements are looked at where no index leads to the wanted ones. */
export const maxCandidates = 10_000;

export type StatementOrder = "NEWEST" | "OLDEST";

/** One page that is wanted of one list of statements. */
export interface StatementPageRequest {
  readonly conditions: StatementConditions;
  readonly order: StatementOrder;
  readonly page: PageRequest;
}

const walks: Record<Basis, { newest: Query<WalkRow>; oldest: Query<WalkRow> }> = {
  SPEAKER: {
    newest: bySpeaker.statementsBySpeakerNewestFirst,
    oldest: bySpeaker.statementsBySpeakerOldestFirst,
  },
  ABOUT: { newest: about.statementsAboutNewestFirst, oldest: about.statementsAboutOldestFirst },
  SPEAKER_ABOUT: {
    newest: bySpeakerAbout.statementsBySpeakerAboutNewestFirst,
    oldest: bySpeakerAbout.statementsBySpeakerAboutOldestFirst,
  },
  CLAIM: {
    newest: gathered.gatheredStatementsNewestFirst,
    oldest: gathered.gatheredStatementsOldestFirst,
  },
  SOURCE: {
    newest: gathered.gatheredStatementsNewestFirst,
    oldest: gathered.gatheredStatementsOldestFirst,
  },
  ALL: { newest: all.allStatementsNewestFirst, oldest: all.allStatementsOldestFirst },
};

/** The pages in the order of the requests; those that walk alike share a round trip. */
export async function listStatementPages(
  database: Database,
  requests: readonly StatementPageRequest[],
): Promise<Page<StatementId>[]> {
  const floor = requests.some(({ conditions }) => isCapped(conditions))
    ? await findCandidateFloor(database)
    : null;
  const pages = new Map<StatementPageRequest, Page<StatementId>>();
  const groups = groupBy(requests, (request) => `${walkOf(request).text} ${request.page.size}`);
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const rows = await walk(database, group, floor);
      for (const [index, request] of group.entries()) {
        pages.set(request, pageOf((rows.get(index) ?? []).map(toItem), request.page));
      }
    }),
  );
  return requests.flatMap((request) => pages.get(request) ?? []);
}

/** Requests of one walk and one size, in one round trip: rows by the place of their request. */
async function walk(
  database: Database,
  alike: readonly StatementPageRequest[],
  floor: string | null,
): Promise<Map<number, WalkRow[]>> {
  const [first] = alike;
  if (!first) return new Map();
  const lists = alike.map((request, index) => ({
    index: int(index),
    ...toListParameters(request.conditions),
    ...boundsOf(request, isCapped(request.conditions) ? floor : null),
  }));
  const limit = int(first.page.size + 1);
  return groupBy(await database.read(walkOf(first), { lists, limit }), (row) => row.list);
}

/** The sort key past the candidates of a capped list; null if every statement is one. */
export async function findCandidateFloor(database: Database): Promise<string | null> {
  const [row] = await database.read(keyBelowCandidates, { candidates: int(maxCandidates) });
  return row?.key ?? null;
}

function walkOf({ conditions, order, page }: StatementPageRequest): Query<WalkRow> {
  const newestFirst = (order === "NEWEST") !== page.backward;
  return walks[basisOf(conditions)][newestFirst ? "newest" : "oldest"];
}

/** Both bounds are exclusive; the empty text lies before all sort keys, the tilde after them. */
function boundsOf({ order, page }: StatementPageRequest, floor: string | null) {
  const [above, below] = order === "NEWEST" ? [page.before, page.after] : [page.after, page.before];
  return { above: [above ?? "", floor ?? ""].sort().at(-1), below: below ?? "~" };
}

/** The last part of a sort key is the statement's id, so that a walk reads nothing but the index. */
function toItem({ key }: WalkRow): { key: string; item: StatementId } {
  const id = key.slice(key.lastIndexOf("|") + 1);
  if (!isId("statement", id)) throw new Error(`Sort key without the id of a statement: ${key}`);
  return { key, item: id };
}
