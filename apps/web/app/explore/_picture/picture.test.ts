import { describe, expect, it } from "vitest";
import { type ExpandStep, mostEntities } from "../_recipe/recipe.ts";
import {
  countShown,
  emptyPicture,
  joinFound,
  type Picture,
  type PictureEdge,
  PictureGrowth,
  type PictureNode,
} from "./picture.ts";

const node = (slug: string, more: Partial<PictureNode> = {}): PictureNode => ({
  ...{ id: `ent_${slug}`, slug, kind: "PERSON", name: slug },
  ...{ quoted: 0, discussed: 0, relations: 0 },
  ...more,
});
const edge = (from: string, to: string, more: Partial<PictureEdge> = {}): PictureEdge => ({
  ...{ id: `${from}-${to}`, tie: "SPEAKS_OF", from, to, label: "1" },
  ...{ statements: 1, origins: 1, status: null },
  ...more,
});
const start = { does: "start", slug: "a" } as const;
const expansion: ExpandStep = { does: "expand", slug: "a", limit: 2, ways: [] };

describe("what several ways of an expansion bring", () => {
  it("is each entity once, the most connected first", () => {
    const shared = node("b", { quoted: 5 });
    const ways = [
      { nodes: [node("c"), shared], omitted: 0 },
      { nodes: [shared, node("d", { relations: 9 })], omitted: 0 },
    ];
    const { nodes, matching, exact } = joinFound(ways, 2);
    expect(nodes.map(({ slug }) => slug)).toEqual(["d", "b"]);
    expect([matching, exact]).toEqual([3, true]);
  });

  it("is no exact count where some were left out of several ways", () => {
    const ways = [
      { nodes: [node("b")], omitted: 3 },
      { nodes: [node("c")], omitted: 0 },
    ];
    expect(joinFound(ways, 2)).toMatchObject({ matching: 5, exact: false });
    expect(joinFound(ways.slice(0, 1), 2)).toMatchObject({ matching: 4, exact: true });
  });
});

describe("a growing picture", () => {
  it("counts what a step shows apart from what it added", () => {
    const growth = new PictureGrowth();
    growth.addStart(start, node("a"));
    growth.addFound(expansion, [{ nodes: [node("b"), node("c")], omitted: 4 }]);
    growth.addFound(expansion, [{ nodes: [node("c"), node("a")], omitted: 0 }]);
    expect(growth.brought[1]).toMatchObject({ added: ["b", "c"], shown: 2, matching: 6 });
    expect(growth.brought[2]).toMatchObject({ added: [], shown: 2, matching: 2 });
  });

  it("names a start that the graph does not know", () => {
    const growth = new PictureGrowth();
    growth.addStart(start, null);
    expect(growth.lost).toEqual(["a"]);
  });

  it("finds a merged entity by the slug of the recipe", () => {
    const growth = new PictureGrowth();
    growth.addStart(start, node("z"));
    expect(growth.find("a")?.slug).toBe("z");
  });

  it("brings both ends of a question for paths, and what lies between, each once", () => {
    const growth = new PictureGrowth();
    const path = { does: "path", slug: "a", to: "b", hops: 4, typed: false } as const;
    const [a, b, c] = [node("a"), node("b"), node("c")] as const;
    const answer = { came: "stop" } as const;
    growth.addPaths(path, [a, b], { answer, nodes: [a, b, a, c, b] });
    expect(growth.brought[0]).toMatchObject({ added: ["a", "b", "c"], shown: 3, matching: 3 });
    expect(growth.paths).toEqual([{ step: path, answer }]);
  });

  it("holds no more than the API takes", () => {
    const growth = new PictureGrowth();
    growth.addStart(start, node("a"));
    const many = Array.from({ length: mostEntities }, (_, n) => node(`n${n}`));
    growth.addFound({ ...expansion, limit: mostEntities }, [{ nodes: many, omitted: 0 }]);
    expect(growth.nodes.size).toBe(mostEntities);
    expect(growth.brought[1]).toMatchObject({ shown: mostEntities - 1, matching: mostEntities });
  });
});

describe("neighbours in a picture", () => {
  const nodes = [node("a"), node("b", { kind: "PLACE" }), node("c")];
  const picture: Picture = {
    ...emptyPicture,
    nodes: new Map(nodes.map((item) => [item.slug, item])),
    edges: [edge("a", "b"), edge("c", "a"), edge("a", "c", { tie: "OPPOSES" })],
  };

  it("are counted by tie, direction and kind", () => {
    expect(countShown(picture, "a", { tie: "SPEAKS_OF", direction: "OUT", kind: "PLACE" })).toBe(1);
    expect(countShown(picture, "a", { tie: "SPEAKS_OF", direction: "IN", kind: "PERSON" })).toBe(1);
    expect(countShown(picture, "a", { tie: "OPPOSES", direction: "IN", kind: "PERSON" })).toBe(0);
  });
});
