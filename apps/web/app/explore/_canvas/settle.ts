import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import FA2Layout from "graphology-layout-forceatlas2/worker";
import { isGroupTie } from "../_picture/groups.ts";
import type { PictureEdge } from "../_picture/picture.ts";
import type { Positions } from "./positions.ts";

/** A fixed number of rounds from fixed positions ends at the same picture each time. */
function roundsFor(nodes: number): number {
  return nodes < 60 ? 400 : nodes < 300 ? 260 : 160;
}

/** A group keeps others at a distance by leaves that the layout alone knows, and stays near by a stronger tie. */
const leavesOfGroup = 6;
const groupWeight = 3;

interface SettleOptions {
  /** Entities that stay where they are. */
  readonly fixed: ReadonlyMap<string, unknown>;
  readonly signal: AbortSignal;
  /** After each round. */
  readonly onRound: (positions: Positions) => void;
}

/**
 * Lets ForceAtlas2 move the nodes in a worker until it has done its rounds. Resolves to null if it was
 * called off.
 */
export function settle(
  positions: Positions,
  edges: readonly PictureEdge[],
  { fixed, signal, onRound }: SettleOptions,
): Promise<Positions | null> {
  if (positions.size < 2) return Promise.resolve(positions);
  const graph = layoutGraph(positions, edges, fixed);
  const rounds = roundsFor(graph.order);
  const layout = new FA2Layout(graph, {
    getEdgeWeight: "weight",
    settings: { ...forceAtlas2.inferSettings(graph), barnesHutOptimize: graph.order > 400 },
  });
  return new Promise((resolve) => {
    const end = (result: Positions | null) => {
      layout.kill();
      signal.removeEventListener("abort", callOff);
      resolve(result);
    };
    const callOff = () => end(null);
    if (signal.aborted) return callOff();
    signal.addEventListener("abort", callOff);
    let done = 0;
    graph.on("eachNodeAttributesUpdated", () => {
      done += 1;
      const now = positionsIn(graph, positions);
      onRound(now);
      if (done < rounds) return;
      // The supervisor reads the matrices once more after this event: it must be stopped, then killed.
      layout.stop();
      queueMicrotask(() => end(now));
    });
    layout.start();
  });
}

function layoutGraph(
  positions: Positions,
  edges: readonly PictureEdge[],
  fixed: ReadonlyMap<string, unknown>,
): Graph {
  const graph = new Graph({ type: "undirected", multi: false });
  for (const [slug, { x, y }] of positions) graph.addNode(slug, { x, y, fixed: fixed.has(slug) });
  for (const edge of edges) {
    const { from, to, statements } = edge;
    if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) continue;
    const weight = isGroupTie(edge) ? groupWeight : 1 + Math.log2(1 + statements) / 4;
    graph.updateEdge(from, to, (known) => ({ weight: (known.weight ?? 0) + weight }));
  }
  for (const edge of edges) {
    if (isGroupTie(edge) && graph.hasNode(edge.to)) addRoom(graph, edge.to);
  }
  return graph;
}

function addRoom(graph: Graph, group: string): void {
  const { x, y } = graph.getNodeAttributes(group);
  for (let leaf = 0; leaf < leavesOfGroup; leaf++) {
    const angle = (2 * Math.PI * leaf) / leavesOfGroup;
    const id = `${group} ${leaf}`;
    graph.addNode(id, { x: x + Math.cos(angle), y: y + Math.sin(angle), fixed: false });
    graph.addEdge(group, id, { weight: 1 });
  }
}

function positionsIn(graph: Graph, known: Positions): Positions {
  return new Map(
    [...known.keys()].map((slug) => {
      const { x, y } = graph.getNodeAttributes(slug);
      return [slug, { x, y }];
    }),
  );
}
