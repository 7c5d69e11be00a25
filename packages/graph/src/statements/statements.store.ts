import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import type { RevisionId, StatementId } from "../ids/ids.ts";
import type { Page } from "../paging/page.ts";
import { isCapped, type StatementConditions } from "./conditions.ts";
import { neighborsOfStatements, statementsOfRevisions } from "./places.cypher.ts";
import { relayChainsOfStatements, relayersOfStatements } from "./relays.cypher.ts";
import { countStatements } from "./statement-counts.ts";
import { listStatementFacets } from "./statement-facets.ts";
import {
  findCandidateFloor,
  listStatementPages,
  type StatementPageRequest,
} from "./statement-pages.ts";
import { toStatementRecord } from "./statement-rows.ts";
import { statementsByIds } from "./statements.cypher.ts";
import type {
  NeighborsRecord,
  StatementFacetsRecord,
  StatementRecord,
} from "./statements.records.ts";

export type StatementStore = ReturnType<typeof createStatementStore>;

/** Reads statements. Lists by ids leave out unknown ids. */
export function createStatementStore(database: Database) {
  return {
    /** In no order. */
    async listStatementsByIds(ids: readonly StatementId[]): Promise<StatementRecord[]> {
      return (await database.read(statementsByIds, { ids })).map(toStatementRecord);
    },

    /** One page of each list that is asked for, in the order of the requests. */
    async listStatementPages(
      requests: readonly StatementPageRequest[],
    ): Promise<Page<StatementId>[]> {
      return listStatementPages(database, requests);
    },

    /** How many statements each list holds; of a list without an index among the newest 10,000. */
    async countStatements(lists: readonly StatementConditions[]): Promise<number[]> {
      return countStatements(database, lists);
    },

    /** Facets of the newest 10,000 statements of each list. */
    async listStatementFacets(
      lists: readonly StatementConditions[],
    ): Promise<StatementFacetsRecord[]> {
      return listStatementFacets(database, lists);
    },

    /** False for each list that is looked for among the newest statements only, if there are older ones. */
    async listExhaustive(lists: readonly StatementConditions[]): Promise<boolean[]> {
      const whole = !lists.some(isCapped) || (await findCandidateFloor(database)) === null;
      return lists.map((conditions) => whole || !isCapped(conditions));
    },

    /** In the order of their place, at most 2,000 of each revision. */
    async listStatementsByRevisionIds(
      ids: readonly RevisionId[],
    ): Promise<{ revisionId: RevisionId; statementId: StatementId }[]> {
      return database.read(statementsOfRevisions, { ids, limit: int(2_000) });
    },

    async listNeighborsByIds(ids: readonly StatementId[]): Promise<NeighborsRecord[]> {
      return database.read(neighborsOfStatements, { ids });
    },

    /** Who passes these statements on, oldest first. */
    async listRelayersByIds(
      ids: readonly StatementId[],
    ): Promise<{ relayedId: StatementId; statementId: StatementId }[]> {
      return database.read(relayersOfStatements, { ids });
    },

    /**
     * How each of these statements came down: from the outermost telling in its text to the first telling;
     * at least the statement itself.
     */
    async listRelayChainsByIds(
      ids: readonly StatementId[],
    ): Promise<{ id: StatementId; chain: StatementId[] }[]> {
      const rows = await database.read(relayChainsOfStatements, { ids });
      return rows.map(({ id, outer, inner }) => ({ id, chain: [...outer, ...inner.slice(1)] }));
    },
  };
}
