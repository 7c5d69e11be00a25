import type { values } from "@sayso/schema/exchange";
import type { z } from "zod";
import type { DateRecord } from "../dates/dates.ts";
import type { EntityId, RevisionId, SourceId } from "../ids/ids.ts";

export type SourceKind = z.infer<typeof values.sourceKind>;

/** A source without its text. */
export interface SourceRecord {
  readonly id: SourceId;
  readonly kind: SourceKind;
  readonly title: string;
  readonly url: string | null;
  readonly language: string | null;
  readonly publishedOn: DateRecord | null;
  readonly outletId: EntityId | null;
  /** Its current revision. */
  readonly revisionId: RevisionId;
  /** Statements in the current revision. */
  readonly statementCount: number;
}

/** A revision without its text. */
export interface RevisionRecord {
  readonly id: RevisionId;
  readonly sourceId: SourceId;
  readonly sha256: string;
  readonly retrievedAt: string;
}
