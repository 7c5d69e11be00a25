import type { values } from "@sayso/schema/exchange";
import type { z } from "zod";
import type { DateRecord } from "../dates/dates.ts";
import type { ClaimId, EntityId, FigureId, MeasureId, RelationId } from "../ids/ids.ts";
import type { Stance } from "../statements/statements.records.ts";

export type FigureQualifier = z.infer<typeof values.figureQualifier>;

/** A number in a claim. */
export interface FigureRecord {
  readonly id: FigureId;
  readonly claimId: ClaimId;
  readonly measureId: MeasureId;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly qualifier: FigureQualifier;
  readonly date: DateRecord | null;
}

/** What is said, apart from who says it and how often. */
export interface ClaimRecord {
  readonly id: ClaimId;
  readonly text: string;
  readonly date: DateRecord | null;
  readonly statementCount: number;
  /** In the order the claim gives. */
  readonly aboutIds: readonly EntityId[];
  /** In the order the claim gives. */
  readonly figures: readonly FigureRecord[];
}

/** How a claim stands to other claims and to relations. */
export interface ClaimTiesRecord {
  readonly contradictIds: readonly ClaimId[];
  readonly updateIds: readonly ClaimId[];
  readonly updatedByIds: readonly ClaimId[];
  readonly supportIds: readonly RelationId[];
  readonly disputeIds: readonly RelationId[];
}

/** Everybody who takes one stance to a claim. */
export interface StanceGroupRecord {
  readonly stance: Stance;
  readonly statementCount: number;
  /** Most tellings first; at most 50. */
  readonly speakerIds: readonly EntityId[];
  /** Tellings without a resolved speaker. */
  readonly unresolvedCount: number;
}
