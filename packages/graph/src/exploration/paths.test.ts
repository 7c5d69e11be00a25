import { describe, expect, it } from "vitest";
import { type EntityId, idFor } from "../ids/ids.ts";
import type { ExplorerEdgeRecord } from "./exploration.records.ts";
import { quietestWays, rankPaths, type Way } from "./paths.ts";

const entity = (name: string): EntityId => idFor("entity", name);

function way(names: string, connections: Record<string, number> = {}): Way {
  const list = names.split(" ");
  return { ids: list.map(entity), connections: list.map((name) => connections[name] ?? 1) };
}

function relation(
  from: string,
  to: string,
  status: "SUPPORTED" | "CONTESTED" | "DISPUTED" = "SUPPORTED",
): ExplorerEdgeRecord {
  const relationId = idFor("relation", from, to, status);
  const ends = { from: entity(from), to: entity(to) };
  return { id: relationId, kind: "RELATION", ...ends, relationId, status };
}

function speaks(from: string, to: string, statementCount = 1): ExplorerEdgeRecord {
  const ends = { from: entity(from), to: entity(to) };
  const counts = { statementCount, originCount: 1, lastOn: null };
  return { id: `${from} ${to}`, kind: "SPEAKS_OF", ...ends, ...counts };
}

describe("rankPaths", () => {
  it("puts relations before speaking where both are equally long", () => {
    const edges = [speaks("a", "x"), speaks("x", "b"), relation("a", "y"), relation("b", "y")];
    const [first] = rankPaths([way("a x b"), way("a y b")], edges, 5);
    expect(first?.map((step) => [step.to, step.reversed])).toEqual([
      [entity("y"), false],
      [entity("b"), true],
    ]);
  });

  it("puts quiet entities before hubs", () => {
    const edges = ["hub", "quiet"].flatMap((name) => [relation("a", name), relation(name, "b")]);
    const ways = [way("a hub b", { hub: 50_000 }), way("a quiet b")];
    expect(rankPaths(ways, edges, 1)[0]?.[0]?.to).toBe(entity("quiet"));
  });

  it("takes the best edge of a pair and never one that is only disputed", () => {
    const edges = [
      relation("a", "b", "DISPUTED"),
      speaks("a", "b", 2),
      speaks("b", "a", 9),
      relation("b", "c", "CONTESTED"),
      relation("c", "b"),
    ];
    const [steps] = rankPaths([way("a b c")], edges, 5);
    expect(steps?.map((step) => step.edge)).toEqual([edges[2], edges[4]]);
  });

  it("leaves out a way that lacks an edge", () => {
    expect(rankPaths([way("a b c")], [relation("a", "b")], 5)).toEqual([]);
  });
});

describe("quietestWays", () => {
  it("gives each way once", () => {
    expect(quietestWays([way("a b"), way("a b"), way("a c b")], 5)).toHaveLength(2);
  });
});
