import { type AccountStore, createAccountStore } from "./accounts/accounts.store.ts";
import { type ClaimStore, createClaimStore } from "./claims/claims.store.ts";
import { type ComparisonStore, createComparisonStore } from "./comparisons/comparisons.store.ts";
import { createDatasetStore, type DatasetStore } from "./dataset/dataset.store.ts";
import { DatasetMemory } from "./dataset/dataset-memory.ts";
import { type Connection, Database, type RoundTrip } from "./driver/database.ts";
import { createEntityStore, type EntityStore } from "./entities/entities.store.ts";
import { createExplorationStore, type ExplorationStore } from "./exploration/exploration.store.ts";
import { createImportStore, type ImportStore } from "./imports/imports.store.ts";
import { createMapStore, type MapStore } from "./map/map.store.ts";
import { listPendingMigrations, migrate } from "./migrations/migrate.ts";
import { createRelationStore, type RelationStore } from "./relations/relations.store.ts";
import { createSearchStore, type SearchStore } from "./search/search.store.ts";
import { createSourceStore, type SourceStore } from "./sources/sources.store.ts";
import { createStatementStore, type StatementStore } from "./statements/statements.store.ts";
import { createTimelineStore, type TimelineStore } from "./timeline/timeline.store.ts";

/** Everything that can be asked of and done to the graph: one store per domain. */
export interface Graph {
  readonly accounts: AccountStore;
  readonly claims: ClaimStore;
  readonly comparisons: ComparisonStore;
  readonly dataset: DatasetStore;
  readonly entities: EntityStore;
  readonly exploration: ExplorationStore;
  readonly imports: ImportStore;
  readonly map: MapStore;
  readonly relations: RelationStore;
  readonly search: SearchStore;
  readonly sources: SourceStore;
  readonly statements: StatementStore;
  readonly timeline: TimelineStore;
  /** The same graph, which reports each round trip and ends its work when `signal` is aborted. */
  observed(onRoundTrip: (trip: RoundTrip) => void, signal?: AbortSignal): Graph;
  /** Throws DatabaseUnavailable if the database does not answer. */
  verify(): Promise<void>;
  /** Brings the graph to the form that this version needs; one line before each step. */
  migrate(onStep: (line: string) => void): Promise<readonly number[]>;
  /** Numbers of the migrations that the graph lacks. */
  listPendingMigrations(): Promise<readonly number[]>;
  close(): Promise<void>;
}

/** Opens the graph in the Neo4j that `connection` names. */
export function openGraph(connection: Connection): Graph {
  return graphOf(Database.connect(connection));
}

/** The graph in a database that is open already; closing one closes the other. */
export function graphOf(database: Database): Graph {
  return graphOn(database, new DatasetMemory());
}

function graphOn(database: Database, memory: DatasetMemory): Graph {
  return {
    accounts: createAccountStore(database),
    claims: createClaimStore(database),
    comparisons: createComparisonStore(database),
    dataset: createDatasetStore(database, memory),
    entities: createEntityStore(database),
    exploration: createExplorationStore(database),
    imports: createImportStore(database),
    map: createMapStore(database),
    relations: createRelationStore(database),
    search: createSearchStore(database),
    sources: createSourceStore(database),
    statements: createStatementStore(database),
    timeline: createTimelineStore(database),
    observed: (onRoundTrip, signal) => graphOn(database.observed(onRoundTrip, signal), memory),
    verify: () => database.verify(),
    migrate: (onStep) => migrate(database, { onStep }),
    listPendingMigrations: () => listPendingMigrations(database),
    close: () => database.close(),
  };
}
