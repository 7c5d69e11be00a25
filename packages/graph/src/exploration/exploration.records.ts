import type { OriginCountRecord } from "../claims/origins.ts";
import type { EntityKind } from "../entities/entities.records.ts";
import type { EntityId, RelationId, StatementId } from "../ids/ids.ts";
import type { RelationType } from "../relations/relation-types.ts";

export type ExplorerEdgeKind = "RELATION" | "SPEAKS_OF";

interface EdgeEnds {
  readonly id: string;
  /** Where it begins. */
  readonly from: EntityId;
  /** Where it ends. */
  readonly to: EntityId;
}

export interface RelationEdgeRecord extends EdgeEnds {
  readonly kind: "RELATION";
  readonly relationId: RelationId;
  readonly status: "SUPPORTED" | "CONTESTED" | "DISPUTED";
}

export interface SpeaksOfEdgeRecord extends EdgeEnds {
  readonly kind: "SPEAKS_OF";
  readonly statementCount: number;
  readonly originCount: number;
  /** Null where none of the statements has a date. */
  readonly lastOn: string | null;
}

/** An edge between two entities: a typed relation, or that one speaks of the other. */
export type ExplorerEdgeRecord = RelationEdgeRecord | SpeaksOfEdgeRecord;

/** Some entities and all edges among them. */
export interface SubgraphRecord {
  readonly nodeIds: readonly EntityId[];
  readonly edges: readonly ExplorerEdgeRecord[];
}

/** A part of the graph around one entity, which is the first of `nodeIds`. */
export interface NeighborhoodRecord extends SubgraphRecord {
  readonly centerId: EntityId;
  /** Neighbours of the entities shown that were left out because of the limit. */
  readonly omitted: number;
}

/** An edge behind which stand statements that match some conditions. */
export interface MatchingEdgeRecord {
  readonly edge: string;
  readonly statementCount: number;
  readonly origins: OriginCountRecord;
}

/** Who published statements behind some edges, and how many. */
export interface OutletBehindEdgesRecord {
  readonly value: EntityId;
  readonly label: string;
  readonly count: number;
}

export interface NeighborCountRecord {
  readonly edge: ExplorerEdgeKind;
  readonly relationType: RelationType | null;
  /** Seen from the entity. */
  readonly direction: "OUT" | "IN";
  readonly kind: EntityKind;
  readonly count: number;
}

export interface PathStepRecord {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly edge: ExplorerEdgeRecord;
  /** True if the edge is walked from its end to its beginning. */
  readonly reversed: boolean;
  /** The newest first, at most 20. */
  readonly evidenceIds: readonly StatementId[];
  /** True if all the evidence, shown here or not, comes from one source. */
  readonly singleSource: boolean;
}

export interface PathRecord {
  readonly steps: readonly PathStepRecord[];
}

export interface NeighborhoodRequest {
  readonly of: EntityId;
  /** How many steps away, 1 to 3. */
  readonly depth: number;
  /** Only neighbours of these kinds; all if left out. */
  readonly kinds?: readonly EntityKind[] | undefined;
  /** Only through edges of these kinds; all if left out. */
  readonly edges?: readonly ExplorerEdgeKind[] | undefined;
  /** Only through relations of these types; all if left out. SPEAKS_OF is not touched by it. */
  readonly relationTypes?: readonly RelationType[] | undefined;
  /** Only through edges that lead away from the nearer entity, or towards it; BOTH if left out. */
  readonly direction?: "OUT" | "IN" | "BOTH" | undefined;
  readonly limit: number;
}

export interface PathRequest {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly maxHops: number;
  /** Only through edges of these kinds; all if left out. */
  readonly edges?: readonly ExplorerEdgeKind[] | undefined;
}
