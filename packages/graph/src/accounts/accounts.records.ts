import type { DateRecord } from "../dates/dates.ts";
import type { ClaimId, FigureId, MeasureId, StatementId } from "../ids/ids.ts";

/** What figures measure. */
export interface MeasureRecord {
  readonly id: MeasureId;
  readonly label: string;
  readonly dimension: string;
  readonly figureCount: number;
}

/** One figure of a measure as one telling gave it. */
export interface AccountRecord {
  readonly figureId: FigureId;
  readonly claimId: ClaimId;
  readonly statementId: StatementId;
  /** When it was said; null where not known. */
  readonly saidOn: DateRecord | null;
  /** For when the figure holds, else when the claim's matter happens. */
  readonly date: DateRecord | null;
}

/** Between which figures of one unit those of a measure lie. */
export interface SpreadRecord {
  readonly unit: string;
  readonly figureCount: number;
  readonly lowestId: FigureId;
  readonly highestId: FigureId;
}
