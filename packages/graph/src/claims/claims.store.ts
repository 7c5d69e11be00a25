import type { Database } from "../driver/database.ts";
import type { ClaimId, FigureId } from "../ids/ids.ts";
import {
  claimsByIds,
  figuresByIds,
  originsOfClaims,
  stancesOfClaims,
  tiesOfClaims,
} from "./claims.cypher.ts";
import type {
  ClaimRecord,
  ClaimTiesRecord,
  FigureRecord,
  StanceGroupRecord,
} from "./claims.records.ts";
import { type OriginCountRecord, originCount } from "./origins.ts";

export type ClaimStore = ReturnType<typeof createClaimStore>;

type OfClaim<Row> = Row & { readonly claimId: ClaimId };

/** Reads claims and their figures. Lists by ids come in no order and leave out unknown ids. */
export function createClaimStore(database: Database) {
  return {
    async listClaimsByIds(ids: readonly ClaimId[]): Promise<ClaimRecord[]> {
      return (await database.read(claimsByIds, { ids })).map((row) => row.claim);
    },

    async listFiguresByIds(ids: readonly FigureId[]): Promise<FigureRecord[]> {
      return (await database.read(figuresByIds, { ids })).map((row) => row.figure);
    },

    async listTiesByClaimIds(ids: readonly ClaimId[]): Promise<OfClaim<ClaimTiesRecord>[]> {
      return database.read(tiesOfClaims, { ids });
    },

    async countOriginsByClaimIds(ids: readonly ClaimId[]): Promise<OfClaim<OriginCountRecord>[]> {
      const rows = await database.read(originsOfClaims, { ids });
      return rows.map((row) => ({ claimId: row.claimId, ...originCount(row) }));
    },

    /** Claims without a telling are left out. */
    async listStancesByClaimIds(ids: readonly ClaimId[]): Promise<OfClaim<StanceGroupRecord>[]> {
      return database.read(stancesOfClaims, { ids });
    },
  };
}
