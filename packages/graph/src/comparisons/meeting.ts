import type { ClaimId, StatementId } from "../ids/ids.ts";
import type { Stance } from "../statements/statements.records.ts";
import type { ComparisonRowRecord } from "./comparisons.records.ts";
import type { ComparedFigure } from "./figures.ts";

/** A statement as far as it is compared. */
export interface ComparedStatement {
  readonly id: StatementId;
  readonly sortKey: string;
  /** Neither the day it was said nor that of publication is known. */
  readonly undated: boolean;
  readonly stance: Stance;
  readonly claimId: ClaimId;
  readonly contradictIds: readonly ClaimId[];
  readonly figures: readonly ComparedFigure[];
}

/** A row before its statements are put in order. */
export interface Meeting extends Pick<ComparisonRowRecord, "outcome" | "ground" | "measureId"> {
  readonly left: readonly ComparedStatement[];
  readonly right: readonly ComparedStatement[];
}

/** The statements of one side by what they claim. */
export type Side = ReadonlyMap<ClaimId, readonly ComparedStatement[]>;
