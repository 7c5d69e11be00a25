import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import { entityKinds } from "../entities/entities.records.ts";
import type { EntityId } from "../ids/ids.ts";
import type { StatementConditions } from "../statements/conditions.ts";
import { toEdges, toNeighborCount, wantedTypes } from "./edges.ts";
import {
  type EdgeType,
  edgesAmongEntities,
  existingEntities,
  neighborCounts,
  neighborsOfEntities,
} from "./exploration.cypher.ts";
import type {
  ExplorerEdgeRecord,
  MatchingEdgeRecord,
  NeighborCountRecord,
  NeighborhoodRecord,
  NeighborhoodRequest,
  OutletBehindEdgesRecord,
  PathRecord,
  PathRequest,
  SubgraphRecord,
} from "./exploration.records.ts";
import { findPaths } from "./find-paths.ts";
import { listMatching, listOutlets } from "./matching.ts";

export type ExplorationStore = ReturnType<typeof createExplorationStore>;

/** Reads the graph of entities: what is around one, among some, and between two. */
export function createExplorationStore(database: Database) {
  async function edgesAmong(
    ids: readonly EntityId[],
    types: readonly EdgeType[],
  ): Promise<ExplorerEdgeRecord[]> {
    if (ids.length < 2 || types.length === 0) return [];
    return (await database.read(edgesAmongEntities, { ids, types })).flatMap(toEdges);
  }

  async function existing(ids: readonly EntityId[]): Promise<Set<EntityId>> {
    const rows = await database.read(existingEntities, { ids });
    return new Set(rows.map(({ id }) => id));
  }

  return {
    /** The entities around one, nearest first, then the most connected; null for an unknown id. */
    async findNeighborhood(request: NeighborhoodRequest): Promise<NeighborhoodRecord | null> {
      const { of, depth, kinds = entityKinds, direction = "BOTH", limit } = request;
      if (!(await existing([of])).has(of)) return null;
      const types = wantedTypes(request.edges, request.relationTypes);
      const nodeIds = [of];
      let frontier = [of];
      let omitted = 0;
      for (let step = 0; step < depth && frontier.length > 0; step++) {
        const room = limit + 1 - nodeIds.length;
        const [level] = await database.read(neighborsOfEntities, {
          ids: frontier,
          seen: nodeIds,
          types,
          kinds,
          direction,
          limit: int(room),
        });
        frontier = level?.ids ?? [];
        omitted += (level?.total ?? 0) - frontier.length;
        nodeIds.push(...frontier);
      }
      return { centerId: of, nodeIds, edges: await edgesAmong(nodeIds, types), omitted };
    },

    /** These entities and all edges among them; unknown ids are left out. */
    async getSubgraph(ids: readonly EntityId[]): Promise<SubgraphRecord> {
      const [known, edges] = await Promise.all([existing(ids), edgesAmong(ids, wantedTypes())]);
      return { nodeIds: ids.filter((id) => known.has(id)), edges };
    },

    /** How many of the statements behind each edge match; edges with none are left out. */
    listMatching(
      edges: readonly ExplorerEdgeRecord[],
      conditions: StatementConditions,
    ): Promise<MatchingEdgeRecord[]> {
      return listMatching(database, edges, conditions);
    },

    /** Who published the statements behind some edges, the most frequent first. */
    listOutlets(edges: readonly ExplorerEdgeRecord[]): Promise<OutletBehindEdgesRecord[]> {
      return listOutlets(database, edges);
    },

    /** How many neighbours each of these entities has; one with none is left out. */
    async listNeighborCounts(
      ids: readonly EntityId[],
    ): Promise<Map<EntityId, NeighborCountRecord[]>> {
      const counts = new Map<EntityId, NeighborCountRecord[]>();
      for (const row of await database.read(neighborCounts, { ids })) {
        counts.set(row.id, [...(counts.get(row.id) ?? []), toNeighborCount(row)]);
      }
      return counts;
    },

    /** The best ways between two entities, at most 5; none where they are not connected or unknown. */
    async listPaths(request: PathRequest): Promise<PathRecord[]> {
      return findPaths(database, request, edgesAmong);
    },
  };
}
