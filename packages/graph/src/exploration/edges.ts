import type { z } from "zod";
import type { EntityId } from "../ids/ids.ts";
import { type RelationType, relationTypes } from "../relations/relation-types.ts";
import type { EdgeType, edgesAmongEntities, neighborCounts } from "./exploration.cypher.ts";
import type {
  ExplorerEdgeKind,
  ExplorerEdgeRecord,
  NeighborCountRecord,
} from "./exploration.records.ts";

type EdgesRow = z.infer<(typeof edgesAmongEntities)["row"]>;
type CountRow = z.infer<(typeof neighborCounts)["row"]>;

const allRelationTypes = Object.values(relationTypes).map(({ type }) => type);

/** The types of edges that a request wants. */
export function wantedTypes(
  edges: readonly ExplorerEdgeKind[] = ["RELATION", "SPEAKS_OF"],
  ofRelations: readonly RelationType[] = allRelationTypes,
): EdgeType[] {
  return [
    ...(edges.includes("RELATION") ? ofRelations : []),
    ...(edges.includes("SPEAKS_OF") ? (["SPEAKS_OF"] as const) : []),
  ];
}

/** The edges that begin at one entity, as records. */
export function toEdges({ from, edges }: EdgesRow): ExplorerEdgeRecord[] {
  return edges.map((edge) => toEdge(from, edge));
}

function toEdge(
  from: EntityId,
  { type, to, ...row }: EdgesRow["edges"][number],
): ExplorerEdgeRecord {
  if (type === "SPEAKS_OF") {
    return {
      id: speakingId(from, to),
      kind: "SPEAKS_OF",
      from,
      to,
      statementCount: row.statements ?? 0,
      originCount: row.origins ?? 0,
      lastOn: row.lastOn,
    };
  }
  if (!row.relationId || !row.status)
    throw new Error(`An edge ${type} of ${from} lacks its relation.`);
  const { relationId, status } = row;
  return { id: relationId, kind: "RELATION", from, to, relationId, status };
}

/** The id of the edge that says that one entity speaks of another. */
export function speakingId(from: EntityId, to: EntityId): string {
  return `speaks_${from}_${to}`;
}

/** A count as the graph gives it, as a record. */
export function toNeighborCount({ type, direction, kind, count }: CountRow): NeighborCountRecord {
  return type === "SPEAKS_OF"
    ? { edge: "SPEAKS_OF", relationType: null, direction, kind, count }
    : { edge: "RELATION", relationType: type, direction, kind, count };
}
