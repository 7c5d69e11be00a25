import type { z } from "zod";
import { originCount } from "../claims/origins.ts";
import type { evidenceOfRelations } from "./relations.cypher.ts";
import type { BearingRecord, EvidenceRecord } from "./relations.records.ts";

type EvidenceRow = z.infer<(typeof evidenceOfRelations)["row"]>;

const nothing: BearingRecord = { count: 0, statementIds: [] };

/** The evidence of one relation, from its rows: at most one per side. */
export function toEvidence(rows: readonly EvidenceRow[]): EvidenceRecord {
  const of = (side: EvidenceRow["side"]) => rows.find((row) => row.side === side);
  return {
    for: of("for") ?? nothing,
    against: of("against") ?? nothing,
    asking: of("asking") ?? nothing,
    origins: originCount(of("for") ?? { all: 0, known: 0 }),
  };
}
