import type { Database } from "../driver/database.ts";
import { countEntitiesByKind } from "../entities/entities.cypher.ts";
import { countEntities } from "../entities/entity-lists.store.ts";
import { databaseVersion, datasetCounts, datasetScope } from "./dataset.cypher.ts";
import type { DatasetRecord, DatasetScopeRecord } from "./dataset.records.ts";
import type { DatasetMemory } from "./dataset-memory.ts";

export type DatasetStore = ReturnType<typeof createDatasetStore>;

/** How long the walk over a large graph may take. */
const walkTimeout = 30_000;

/** Tells what the graph holds in all. */
export function createDatasetStore(database: Database, memory: DatasetMemory) {
  async function countScope(): Promise<DatasetScopeRecord> {
    const [[walked], speakers] = await Promise.all([
      database.read(datasetScope, {}, { timeout: walkTimeout }),
      countEntities(database, { speaks: true }),
    ]);
    return { speakers, outlets: 0, unresolvedStatements: 0, ...walked };
  }

  return {
    async getDataset(): Promise<DatasetRecord> {
      const [[counts], entities] = await Promise.all([
        database.read(datasetCounts),
        database.read(countEntitiesByKind),
      ]);
      if (!counts) throw new Error("datasetCounts gave no row");
      const { first, last, newestChange, ...numbers } = counts;
      const scope = await memory.recall(JSON.stringify([newestChange, numbers]), countScope);
      return { ...numbers, ...scope, entities, firstOn: instantOf(first), lastOn: instantOf(last) };
    },

    /** Version of Neo4j. */
    async getDatabaseVersion(): Promise<string> {
      const [row] = await database.read(databaseVersion);
      return row?.version ?? "unknown";
    },
  };
}

/** A sort key begins with an instant. */
function instantOf(sortKey: string | null): string | null {
  return sortKey?.split("|", 1)[0] ?? null;
}
