import type { DatasetScopeRecord } from "./dataset.records.ts";

/**
 * Remembers the counts that need a walk, for as long as the graph stays what it was: every write leaves a
 * change and most alter a count that the database keeps, and both are in the stamp. One per process.
 */
export class DatasetMemory {
  private remembered: { readonly stamp: string; readonly scope: DatasetScopeRecord } | undefined;

  async recall(
    stamp: string,
    count: () => Promise<DatasetScopeRecord>,
  ): Promise<DatasetScopeRecord> {
    if (this.remembered?.stamp === stamp) return this.remembered.scope;
    const scope = await count();
    this.remembered = { stamp, scope };
    return scope;
  }
}
