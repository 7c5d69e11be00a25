import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import type { EntityId } from "../ids/ids.ts";
import { wantedTypes } from "./edges.ts";
import {
  type EdgeType,
  evidenceForRelations,
  evidenceForSpeaking,
  shortestPaths,
} from "./exploration.cypher.ts";
import type {
  ExplorerEdgeRecord,
  PathRecord,
  PathRequest,
  PathStepRecord,
} from "./exploration.records.ts";
import { quietestWays, rankPaths, type Step, type Way } from "./paths.ts";

/** Paths given at most; ways that are laid over edges for each search; ways that one search may find. */
const mostPaths = 5;
const mostLaid = 20;
const mostFound = 500;
/** Longer than other queries may take: two unconnected entities in a large graph have everything searched. */
const timeout = 8_000;

type EdgesAmong = (
  ids: readonly EntityId[],
  types: readonly EdgeType[],
) => Promise<ExplorerEdgeRecord[]>;

/**
 * Shortest ways over relations alone and over all wanted edges, at once; then the edges they run over; then the
 * evidence of the best: three rounds whatever the length.
 */
export async function findPaths(
  database: Database,
  { from, to, maxHops, edges }: PathRequest,
  edgesAmong: EdgesAmong,
): Promise<PathRecord[]> {
  const types = wantedTypes(edges);
  const relations = types.filter((type) => type !== "SPEAKS_OF");
  const searches = [types, relations].filter(
    (wanted, index) => wanted.length > 0 && (index === 0 || wanted.length < types.length),
  );
  const found = await Promise.all(
    searches.map((wanted) =>
      database.read(
        shortestPaths,
        { from, to, types: wanted, maxHops: int(maxHops), limit: int(mostFound) },
        { timeout },
      ),
    ),
  );
  const ways: Way[] = quietestWays(
    found.flatMap((some) => quietestWays(some, mostLaid)),
    searches.length * mostLaid,
  );
  const laid = await edgesAmong([...new Set(ways.flatMap(({ ids }) => ids))], types);
  return withEvidence(database, rankPaths(ways, laid, mostPaths));
}

async function withEvidence(database: Database, paths: readonly Step[][]): Promise<PathRecord[]> {
  const edges = paths.flat().map(({ edge }) => edge);
  const relationIds = edges.flatMap((edge) => (edge.kind === "RELATION" ? edge.relationId : []));
  const pairs = edges.flatMap(({ kind, from, to }) => (kind === "SPEAKS_OF" ? { from, to } : []));
  const [ofRelations, ofSpeaking] = await Promise.all([
    relationIds.length > 0
      ? database.read(evidenceForRelations, { ids: [...new Set(relationIds)] })
      : [],
    pairs.length > 0 ? database.read(evidenceForSpeaking, { pairs }) : [],
  ]);
  const evidenceOf = (edge: ExplorerEdgeRecord) =>
    edge.kind === "RELATION"
      ? ofRelations.find(({ relationId }) => relationId === edge.relationId)
      : ofSpeaking.find(({ from, to }) => from === edge.from && to === edge.to);
  return paths.map((steps) => ({
    steps: steps.map((step): PathStepRecord => {
      const evidence = evidenceOf(step.edge);
      return {
        ...step,
        evidenceIds: evidence?.statementIds ?? [],
        singleSource: evidence?.sources === 1,
      };
    }),
  }));
}
