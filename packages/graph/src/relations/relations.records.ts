import type { OriginCountRecord } from "../claims/origins.ts";
import type { DateRecord } from "../dates/dates.ts";
import type { EntityId, RelationId, StatementId } from "../ids/ids.ts";
import type { RelationType } from "./relation-types.ts";

export type RelationStatus = "SUPPORTED" | "CONTESTED" | "DISPUTED";

/** A typed relation between two entities. */
export interface RelationRecord {
  readonly id: RelationId;
  readonly type: RelationType;
  readonly subjectId: EntityId;
  readonly objectId: EntityId;
  /** HOLDS_ROLE only: the office. */
  readonly title: string | null;
  readonly date: DateRecord | null;
  readonly status: RelationStatus;
}

/** Statements of one bearing on a relation. */
export interface BearingRecord {
  readonly count: number;
  /** Newest first; at most 100. */
  readonly statementIds: readonly StatementId[];
}

/** The statements on which a relation rests. */
export interface EvidenceRecord {
  readonly for: BearingRecord;
  readonly against: BearingRecord;
  readonly asking: BearingRecord;
  /** Of the statements for it. */
  readonly origins: OriginCountRecord;
}

/** A relation seen from one of its ends. */
export interface EntityRelationRecord {
  readonly relation: RelationRecord;
  /** OUT where the entity is the subject. */
  readonly direction: "OUT" | "IN";
}
