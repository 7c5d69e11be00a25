import type { EntityKind } from "../entities/entities.records.ts";

/** Counts that the database cannot give without a walk. */
export interface DatasetScopeRecord {
  /** Entities that speak at least once. */
  readonly speakers: number;
  /** Entities that published at least one source. */
  readonly outlets: number;
  /** Statements none of whose speakers is resolved, or that name none; NARRATED ones are not counted. */
  readonly unresolvedStatements: number;
}

/** What the graph holds in all. */
export interface DatasetRecord extends DatasetScopeRecord {
  readonly statements: number;
  readonly claims: number;
  readonly sources: number;
  readonly relations: number;
  readonly entities: readonly { readonly kind: EntityKind; readonly count: number }[];
  /** First and last date said, else published. */
  readonly firstOn: string | null;
  readonly lastOn: string | null;
}
