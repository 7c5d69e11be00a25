import type { EntityId } from "../ids/ids.ts";
import type { ExplorerEdgeRecord } from "./exploration.records.ts";

/** A way from one entity to another. */
export interface Way {
  readonly ids: readonly EntityId[];
  /** How connected each of them is. */
  readonly connections: readonly number[];
}

export interface Step {
  readonly from: EntityId;
  readonly to: EntityId;
  readonly edge: ExplorerEdgeRecord;
  readonly reversed: boolean;
}

/** Added to the length of a path: that one speaks of the other ties two entities less than a relation does. */
const costOfSpeaking = 0.6;
const costOfContested = 0.2;
/** Per power of ten of the connections of an entity on the way: a hub connects everything with everything. */
const costOfHub = 0.1;

/** The ways that lead past the fewest hubs, each once. */
export function quietestWays(ways: readonly Way[], most: number): Way[] {
  const distinct = new Map(ways.map((way) => [way.ids.join(" "), way]));
  return [...distinct.values()]
    .sort((one, other) => hubCost(one) - hubCost(other) || compareIds(one, other))
    .slice(0, most);
}

/**
 * Lays each way over the best edges between its entities, and gives the best first: short before long, relations
 * before speaking, past few hubs. A way that lacks an edge is left out.
 */
export function rankPaths(
  ways: readonly Way[],
  edges: readonly ExplorerEdgeRecord[],
  most: number,
): Step[][] {
  const best = bestEdges(edges);
  return ways
    .flatMap((way) => {
      const steps = stepsOf(way, best);
      return steps ? [{ way, steps, cost: hubCost(way) + sum(steps.map(stepCost)) }] : [];
    })
    .sort((one, other) => one.cost - other.cost || compareIds(one.way, other.way))
    .slice(0, most)
    .map(({ steps }) => steps);
}

function stepsOf({ ids }: Way, best: ReadonlyMap<string, ExplorerEdgeRecord>): Step[] | null {
  const steps = ids.slice(1).flatMap((to, index) => {
    const from = ids[index];
    const edge = from && best.get(pairKey(from, to));
    return edge ? [{ from, to, edge, reversed: edge.from !== from }] : [];
  });
  return steps.length === ids.length - 1 ? steps : null;
}

/** The best edge of each pair, whichever way it runs; never one that is only disputed. */
function bestEdges(edges: readonly ExplorerEdgeRecord[]): Map<string, ExplorerEdgeRecord> {
  const best = new Map<string, ExplorerEdgeRecord>();
  for (const edge of edges) {
    if (edge.kind === "RELATION" && edge.status === "DISPUTED") continue;
    const key = pairKey(edge.from, edge.to);
    const known = best.get(key);
    if (!known || isBetter(edge, known)) best.set(key, edge);
  }
  return best;
}

function isBetter(edge: ExplorerEdgeRecord, known: ExplorerEdgeRecord): boolean {
  if (edge.kind === "SPEAKS_OF" && known.kind === "SPEAKS_OF") {
    return edge.statementCount > known.statementCount;
  }
  return edgeCost(edge) < edgeCost(known);
}

function stepCost({ edge }: Step): number {
  return 1 + edgeCost(edge);
}

function edgeCost(edge: ExplorerEdgeRecord): number {
  if (edge.kind === "SPEAKS_OF") return costOfSpeaking;
  return edge.status === "CONTESTED" ? costOfContested : 0;
}

function hubCost({ connections }: Way): number {
  return sum(connections.slice(1, -1).map((count) => costOfHub * Math.log10(1 + count)));
}

function pairKey(one: EntityId, other: EntityId): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

function compareIds(one: Way, other: Way): number {
  return one.ids.join(" ") < other.ids.join(" ") ? -1 : 1;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
