import type { EntityId, MeasureId, StatementId } from "../ids/ids.ts";
import type { PageRequest } from "../paging/page.ts";

/** How two speakers stand to each other in one row; see the schema for what each means. */
export type ComparisonOutcome = "AGREEMENT" | "DIFFERENCE" | "OPEN" | "ONLY_LEFT" | "ONLY_RIGHT";

export type ComparisonGround = "CLAIM" | "CONTRADICTING_CLAIMS" | "MEASURE";

/** What is compared: all that two speakers said, about an entity, with some words, or both. */
export interface ComparisonRequest {
  readonly left: EntityId;
  readonly right: EntityId;
  readonly about?: EntityId | undefined;
  readonly text?: string | undefined;
}

/** One subject on which two speakers are set side by side. */
export interface ComparisonRowRecord {
  /** Order: the date of the first statement, unknown ones last; without ties. */
  readonly key: string;
  readonly outcome: ComparisonOutcome;
  readonly ground: ComparisonGround;
  readonly measureId: MeasureId | null;
  /** Oldest first. */
  readonly left: readonly StatementId[];
  readonly right: readonly StatementId[];
}

/** Two speakers side by side. */
export interface ComparisonRecord {
  readonly leftCount: number;
  readonly rightCount: number;
  /** False if the older statements of one of them were left out. */
  readonly exhaustive: boolean;
  /** In the order of their keys. */
  readonly rows: readonly ComparisonRowRecord[];
}

/** Which rows of a comparison are wanted. */
export interface ComparisonRowRequest {
  /** All if empty. */
  readonly outcomes: readonly ComparisonOutcome[];
  readonly page: PageRequest;
}

export interface CommonSubjectRecord {
  readonly entityId: EntityId;
  readonly leftCount: number;
  readonly rightCount: number;
}

export interface CommonSubjectsRecord {
  readonly nodes: readonly CommonSubjectRecord[];
  readonly totalCount: number;
}

export interface ComparableSpeakerRecord {
  readonly entityId: EntityId;
  readonly subjectCount: number;
  readonly statementCount: number;
}
