import { originCount } from "../claims/origins.ts";
import type { Database } from "../driver/database.ts";
import { int } from "../driver/values.ts";
import { type StatementConditions, toCheckParameters } from "../statements/conditions.ts";
import { speakingId } from "./edges.ts";
import type {
  ExplorerEdgeRecord,
  MatchingEdgeRecord,
  OutletBehindEdgesRecord,
} from "./exploration.records.ts";
import { matchingRelations, matchingSpeaking, outletsBehindEdges } from "./matching.cypher.ts";

const mostOutlets = 50;

/** How many of the statements behind each edge match; edges with none are left out. One round at any number. */
export async function listMatching(
  database: Database,
  edges: readonly ExplorerEdgeRecord[],
  conditions: StatementConditions,
): Promise<MatchingEdgeRecord[]> {
  const { pairs, ids } = endsOf(edges);
  const checks = toCheckParameters(conditions);
  const [speaking, relations] = await Promise.all([
    pairs.length > 0 ? database.read(matchingSpeaking, { ...checks, pairs }) : [],
    ids.length > 0 ? database.read(matchingRelations, { ...checks, ids }) : [],
  ]);
  return [
    ...relations.map((row) => ({ edge: row.relationId, ...toCounts(row) })),
    ...speaking.map((row) => ({ edge: speakingId(row.from, row.to), ...toCounts(row) })),
  ];
}

/** Who published the statements behind some edges, the most frequent first. */
export async function listOutlets(
  database: Database,
  edges: readonly ExplorerEdgeRecord[],
): Promise<OutletBehindEdgesRecord[]> {
  if (edges.length === 0) return [];
  return database.read(outletsBehindEdges, { ...endsOf(edges), limit: int(mostOutlets) });
}

/** Where the statements behind edges are looked for. */
function endsOf(edges: readonly ExplorerEdgeRecord[]) {
  return {
    pairs: edges.flatMap(({ kind, from, to }) => (kind === "SPEAKS_OF" ? { from, to } : [])),
    ids: edges.flatMap((edge) => (edge.kind === "RELATION" ? edge.relationId : [])),
  };
}

interface CountsRow {
  readonly statements: number;
  readonly all: number;
  readonly known: number;
}

function toCounts({ statements, ...keys }: CountsRow) {
  return { statementCount: statements, origins: originCount(keys) };
}
