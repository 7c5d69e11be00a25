import { readDate } from "../dates/dates.ts";
import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import type { EntityId, MeasureId, StatementId } from "../ids/ids.ts";
import { fold } from "../search/fold.ts";
import {
  accountsOfMeasure,
  measuresAboutEntity,
  measuresByIds,
  measuresByText,
  retractionsOfStatements,
  spreadsOfMeasures,
  subjectsOfMeasures,
} from "./accounts.cypher.ts";
import type { AccountRecord, MeasureRecord, SpreadRecord } from "./accounts.records.ts";

export type AccountStore = ReturnType<typeof createAccountStore>;

/** Which measures are wanted. */
export interface MeasureFilter {
  /** Beginnings of words of the label, all of them, in any order. */
  readonly text?: string | undefined;
  /** Only measures of claims about this entity. */
  readonly about?: EntityId | undefined;
  /** Only measures with two different figures or more. */
  readonly disputed: boolean;
}

/** Reads measures and the figures given for them. */
export function createAccountStore(database: Database) {
  return {
    /** In no order; unknown ids are left out. */
    async listMeasuresByIds(ids: readonly MeasureId[]): Promise<MeasureRecord[]> {
      return (await database.read(measuresByIds, { ids })).map((row) => row.measure);
    },

    /** Most figures first. */
    async listMeasures(filter: MeasureFilter, limit: number): Promise<MeasureRecord[]> {
      const { about } = filter;
      const rows = await database.read(about === undefined ? measuresByText : measuresAboutEntity, {
        about,
        words: fold(filter.text ?? "")
          .split(" ")
          .filter(Boolean),
        distinct: int(filter.disputed ? 2 : 0),
        limit: int(limit),
      });
      return rows.map((row) => row.measure);
    },

    /** Entities that the claims of each measure are about, at most 50. */
    async listSubjectsByMeasureIds(
      ids: readonly MeasureId[],
    ): Promise<{ measureId: MeasureId; entityIds: EntityId[] }[]> {
      return database.read(subjectsOfMeasures, { ids });
    },

    /** One spread per measure and unit, the unit of most figures first. */
    async listSpreadsByMeasureIds(
      ids: readonly MeasureId[],
    ): Promise<(SpreadRecord & { readonly measureId: MeasureId })[]> {
      return database.read(spreadsOfMeasures, { ids });
    },

    /** Where a speaker of these statements later denies the same claim, oldest first. */
    async listRetractionsByStatementIds(
      ids: readonly StatementId[],
    ): Promise<{ statementId: StatementId; denialId: StatementId }[]> {
      return database.read(retractionsOfStatements, { ids });
    },

    /** Oldest first by date said, else published; at most 1,000. */
    async listAccounts(measure: MeasureId): Promise<AccountRecord[]> {
      const rows = await database.read(accountsOfMeasure, { measure });
      return rows.map(({ said, figureDate, claimDate, ...ids }) => ({
        ...ids,
        saidOn: readDate("said", said),
        date: readDate("date", figureDate) ?? readDate("date", claimDate),
      }));
    },
  };
}
