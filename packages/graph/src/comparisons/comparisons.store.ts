import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import type { EntityId, StatementId } from "../ids/ids.ts";
import { listStatementPages } from "../statements/statement-pages.ts";
import { compare } from "./compare.ts";
import {
  commonSubjectsOfSpeakers,
  comparedStatements,
  speakersOnCommonSubjects,
  speakersOnSubject,
} from "./comparisons.cypher.ts";
import type {
  CommonSubjectsRecord,
  ComparableSpeakerRecord,
  ComparisonRecord,
  ComparisonRequest,
} from "./comparisons.records.ts";
import type { ComparedStatement } from "./meeting.ts";

export type ComparisonStore = ReturnType<typeof createComparisonStore>;

/** So many statements of a speaker are compared, the newest. */
const mostCompared = 2_000;
/** From so many subjects of a speaker one looks for others who speak of them. */
const subjectsLookedAt = 50;

/** Sets two speakers side by side. */
export function createComparisonStore(database: Database) {
  return {
    /** In the order of the requests; two round trips for each. */
    async listComparisons(requests: readonly ComparisonRequest[]): Promise<ComparisonRecord[]> {
      return Promise.all(requests.map((request) => compareOne(database, request)));
    },

    /** None where one of the two is unknown. */
    async getCommonSubjects(
      left: EntityId,
      right: EntityId,
      limit: number,
    ): Promise<CommonSubjectsRecord> {
      const parameters = { left, right, limit: int(limit) };
      const [found] = await database.read(commonSubjectsOfSpeakers, parameters);
      return found ?? { nodes: [], totalCount: 0 };
    },

    /** Those with most in common first. */
    async listComparableSpeakers(
      to: EntityId,
      about: EntityId | undefined,
      limit: number,
    ): Promise<ComparableSpeakerRecord[]> {
      const asked = { to, about, subjects: int(subjectsLookedAt), limit: int(limit) };
      return database.read(about ? speakersOnSubject : speakersOnCommonSubjects, asked);
    },
  };
}

async function compareOne(
  database: Database,
  { left, right, about, text }: ComparisonRequest,
): Promise<ComparisonRecord> {
  const pages = await listStatementPages(
    database,
    [left, right].map((speaker) => ({
      conditions: { speakers: [speaker], about: about ? [about] : [], text },
      order: "NEWEST",
      page: { size: mostCompared, backward: false },
    })),
  );
  const [leftIds = [], rightIds = []] = pages.map(({ items }) => items.map(({ item }) => item));
  const rows = await database.read(comparedStatements, {
    ids: [...new Set([...leftIds, ...rightIds])],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    leftCount: leftIds.length,
    rightCount: rightIds.length,
    exhaustive: pages.every(({ hasNext }) => !hasNext),
    rows: compare(known(byId, leftIds), known(byId, rightIds)),
  };
}

/** A statement may have gone between the walk and the lookup. */
function known(
  byId: ReadonlyMap<StatementId, ComparedStatement>,
  ids: readonly StatementId[],
): ComparedStatement[] {
  return ids.flatMap((id) => byId.get(id) ?? []);
}
