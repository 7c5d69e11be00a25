import type { RelationStatus } from "../../generated/graphql.ts";

/** An edge of a neighbourhood, as far as the picture needs it. */
export interface GraphEdge {
  readonly kind: "RELATION" | "SPEAKS_OF";
  readonly from: string;
  readonly to: string;
  readonly statementCount?: number | null | undefined;
  readonly relation?:
    | {
        readonly reading: string;
        readonly reverseReading: string;
        readonly title?: string | null | undefined;
        readonly status: RelationStatus;
      }
    | null
    | undefined;
}

/** All that ties a neighbour to the one in the middle. */
export interface Tie {
  /** Its relations in words, seen from the middle. */
  readonly relations: readonly string[];
  /** Statements of the middle about the neighbour. */
  readonly out: number;
  /** Statements of the neighbour about the middle. */
  readonly in: number;
}

const none: Tie = { relations: [], out: 0, in: 0 };

/** What ties each neighbour to the middle, by the neighbour's id. */
export function tiesOf(center: string, edges: readonly GraphEdge[]): ReadonlyMap<string, Tie> {
  const ties = new Map<string, Tie>();
  for (const edge of edges) {
    if (edge.from !== center && edge.to !== center) continue;
    const neighbor = edge.from === center ? edge.to : edge.from;
    ties.set(neighbor, withEdge(ties.get(neighbor) ?? none, edge, edge.from === center));
  }
  return ties;
}

function withEdge(tie: Tie, edge: GraphEdge, outward: boolean): Tie {
  if (edge.relation) {
    const words = relationWords(edge.relation, outward);
    return tie.relations.includes(words) ? tie : { ...tie, relations: [...tie.relations, words] };
  }
  const count = edge.statementCount ?? 0;
  return outward ? { ...tie, out: tie.out + count } : { ...tie, in: tie.in + count };
}

function relationWords(relation: NonNullable<GraphEdge["relation"]>, outward: boolean): string {
  const { reading, reverseReading, title, status } = relation;
  const words = title ?? (outward ? reading : reverseReading);
  return status === "SUPPORTED" ? words : `${words} (${status.toLowerCase()})`;
}

/** The pairs of neighbours that a relation ties to each other, each once. */
export function pairsAmong(
  center: string,
  edges: readonly GraphEdge[],
): readonly (readonly [string, string])[] {
  const pairs = new Map<string, readonly [string, string]>();
  for (const { kind, from, to } of edges) {
    if (kind !== "RELATION" || from === to || from === center || to === center) continue;
    const pair: readonly [string, string] = from < to ? [from, to] : [to, from];
    pairs.set(pair.join(" "), pair);
  }
  return [...pairs.values()];
}
