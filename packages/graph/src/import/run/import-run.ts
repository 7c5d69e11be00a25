import type { Database, Transaction } from "../../driver/database.ts";
import { patient } from "../../driver/patient.ts";
import { int } from "../../driver/values.ts";
import { lineText, readLines } from "../../export/lines.ts";
import { idFor } from "../../ids/ids.ts";
import type { Lease } from "../../lock/lock.ts";
import type { DataType } from "../read/parsed-file.ts";
import type { ImportCounts } from "./counts.ts";
import { linkBrought, linkRestored, recordCounts, writeChanges } from "./import.cypher.ts";

/** How far an import is. */
export interface ImportProgress {
  readonly step: "reading" | "checking" | "writing" | "removing";
  /** Lines read, or things written or removed. */
  readonly done: number;
  /** Null where it is not known yet. */
  readonly total: number | null;
}

export interface RunOptions {
  readonly onProgress?: ((progress: ImportProgress) => void) | undefined;
  /** Ends the run between two transactions; the same file again goes on where it stopped. */
  readonly signal?: AbortSignal | undefined;
}

/** One run of an import, or of taking one back, under the lock. */
export class ImportRun {
  private ordinal = 0;

  constructor(
    readonly database: Database,
    private readonly lease: Lease,
    readonly importId: string,
    /** Part of the ids of its changes: taking an import back changes the same things again. */
    private readonly stage: "import" | "undo",
    readonly options: RunOptions,
  ) {}

  /** One transaction; it ends without effect if somebody took the lock over. */
  async write(work: (transaction: Transaction) => Promise<unknown>): Promise<void> {
    this.options.signal?.throwIfAborted();
    await this.database.write(async (transaction) => {
      await work(transaction);
      await this.lease.confirm(transaction);
    }, patient);
  }

  /**
   * Leaves one Change for each of these things as they are now, before they are written or removed. `after`
   * gives the new line and its hash; nothing for what goes.
   */
  async recordChanges(
    transaction: Transaction,
    type: DataType,
    ids: readonly string[],
    after: (id: string) => { readonly line: string; readonly hash: string } | undefined,
  ): Promise<void> {
    const before = await readLines[type](transaction, ids);
    const rows = before.map(({ id, line, lineHash }, index) => {
      const next = after(id);
      return this.changeRow(id, index, {
        action: `${type}.${next ? "changed" : "removed"}`,
        nodeId: id,
        before: lineText(line),
        after: next?.line ?? null,
        hashBefore: lineHash,
        hashAfter: next?.hash ?? null,
      });
    });
    await transaction.run(writeChanges, { rows });
  }

  /** The one Change that stands for the whole run. */
  async recordRun(transaction: Transaction, action: string): Promise<void> {
    const row = this.changeRow("run", 0, { action });
    await transaction.run(writeChanges, { rows: [row] });
  }

  /** Makes the next changes follow the ones before in the trail. */
  advance(count: number): void {
    this.ordinal += count;
  }

  /** Keeps on the import what it did so far. */
  async recordCounts(transaction: Transaction, counts: ImportCounts): Promise<void> {
    if (this.stage === "undo") return;
    const parameters = { id: this.importId, counts: JSON.stringify(counts) };
    await transaction.run(recordCounts, parameters);
  }

  /** Marks things as brought: by this import, or, when it is taken back, by those that stand again. */
  async bring(transaction: Transaction, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const query = this.stage === "undo" ? linkRestored : linkBrought;
    await transaction.run(query, { importId: this.importId, ids });
  }

  private changeRow(of: string, index: number, properties: Record<string, string | null>) {
    const { importId, stage } = this;
    const id = idFor("change", importId, stage, of);
    const at = instantNow();
    const ordinal = this.ordinal + index;
    // With milliseconds, so that the changes of two short imports do not mingle.
    const sortKey = `${new Date().toISOString()}|${String(ordinal).padStart(9, "0")}|${id}`;
    return {
      id,
      properties: {
        ...properties,
        at,
        by: "import",
        importId,
        stage,
        ordinal: int(ordinal),
        sortKey,
      },
    };
  }
}

/** Now, in UTC with seconds. */
export function instantNow(): string {
  return `${new Date().toISOString().slice(0, 19)}Z`;
}
