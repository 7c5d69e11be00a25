import type { ChangeId, ImportId } from "../ids/ids.ts";

export type ImportState = "RUNNING" | "COMPLETED" | "INTERRUPTED" | "UNDONE";

/** What an import did to one type of thing. */
export interface ImportCountRecord {
  readonly type: string;
  readonly added: number;
  readonly changed: number;
  readonly gone: number;
  readonly unchanged: number;
}

/** One file brought in. */
export interface ImportRecord {
  readonly id: ImportId;
  readonly dataset: string;
  readonly file: string;
  readonly title: string | null;
  readonly licence: string | null;
  readonly sha256: string;
  readonly state: ImportState;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly counts: readonly ImportCountRecord[];
}

/** One entry of the audit trail. */
export interface ChangeRecord {
  readonly id: ChangeId;
  /** Order without ties: `at`, then the order in which it was done. */
  readonly sortKey: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The thing that changed, whether or not it is still there. */
  readonly nodeId: string | null;
  readonly importId: ImportId | null;
}
