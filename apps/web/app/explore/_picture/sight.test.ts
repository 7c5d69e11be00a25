import { describe, expect, it } from "vitest";
import { emptyRecipe, type Recipe } from "../_recipe/recipe.ts";
import { everyStatement } from "../_recipe/statement-choice.ts";
import { toMatching } from "./matching.ts";
import { emptyPicture, type Picture, type PictureEdge, type PictureNode } from "./picture.ts";
import { inSight } from "./sight.ts";

const node = (slug: string, kind: PictureNode["kind"] = "PERSON"): PictureNode => ({
  ...{ id: `ent_${slug}`, slug, kind, name: slug },
  ...{ quoted: 0, discussed: 0, relations: 0 },
});
const edge = (from: string, to: string, more: Partial<PictureEdge> = {}): PictureEdge => ({
  ...{ id: `${from}-${to}`, tie: "SPEAKS_OF", from, to, label: "5" },
  ...{ statements: 5, origins: 4, status: null },
  ...more,
});
const nodes = [node("a"), node("b", "PLACE"), node("c")];
const picture: Picture = {
  ...emptyPicture,
  nodes: new Map(nodes.map((item) => [item.slug, item])),
  edges: [edge("a", "b"), edge("c", "a"), edge("a", "c", { tie: "OPPOSES", label: "opposes" })],
};
const ids = (edges: readonly PictureEdge[]) => edges.map(({ id }) => id);

describe("what is in sight", () => {
  it("loses the edges of what is filtered out", () => {
    const sight = inSight(picture, { ...emptyRecipe, without: ["PLACE"] }, null);
    expect(sight.nodes.map(({ slug }) => slug)).toEqual(["a", "c"]);
    expect(ids(sight.edges)).toEqual(["c-a", "a-c"]);
  });

  it("keeps both ends of an edge that is filtered out", () => {
    const sight = inSight(picture, { ...emptyRecipe, without: ["SPEAKS_OF"] }, null);
    expect(sight.nodes).toHaveLength(3);
    expect(sight.edges.map(({ tie }) => tie)).toEqual(["OPPOSES"]);
  });
});

describe("where not every statement counts", () => {
  const matching = toMatching(picture.edges, [
    { edge: "a-b", statementCount: 2, origins: { max: 1 } },
  ]);
  const hiding: Recipe = {
    ...emptyRecipe,
    steps: [{ does: "start", slug: "c" }],
    statements: { ...everyStatement, hides: true },
  };

  it("all stays, what has none fades, and counts are of those that count", () => {
    const sight = inSight(picture, emptyRecipe, matching);
    expect(sight.nodes).toHaveLength(3);
    expect(sight.edges.map(({ label, statements }) => [label, statements])).toEqual([
      ["2", 2],
      ["0", 0],
      ["opposes", 5],
    ]);
    expect(sight.faint).toEqual(new Set(["c-a", "a-c", "c"]));
  });

  it("an edge that came after the question does not fade", () => {
    const grown = { ...picture, edges: [...picture.edges, edge("b", "c")] };
    const { edges, faint } = inSight(grown, emptyRecipe, matching);
    expect(edges.at(-1)?.statements).toBe(5);
    expect(faint).toEqual(new Set(["c-a", "a-c"]));
  });

  it("what has none goes where the reader says so, but not where the picture begins", () => {
    const sight = inSight(picture, hiding, matching);
    expect(ids(sight.edges)).toEqual(["a-b"]);
    expect(sight.nodes.map(({ slug }) => slug)).toEqual(["a", "b", "c"]);
    const elsewhere = inSight(picture, { ...hiding, steps: [] }, matching);
    expect(elsewhere.nodes.map(({ slug }) => slug)).toEqual(["a", "b"]);
  });
});

describe("the path that stands out", () => {
  const path = (slugs: string) => ({ nodes: slugs.split(" "), edges: [], found: {} });
  const ask = (to: string) => ({ does: "path", slug: "a", to, hops: 4, typed: false }) as const;
  const asked: Picture = {
    ...picture,
    paths: [
      { step: ask("b"), answer: { came: "paths", paths: [path("a b"), path("a c b")] } },
      { step: ask("c"), answer: { came: "paths", paths: [path("a c")] } },
      { step: ask("d"), answer: { came: "stop" } },
    ],
  };

  it("is the first of the last question that has any, or the one that is chosen", () => {
    expect(inSight(asked, emptyRecipe, null).path?.nodes).toEqual(["a", "c"]);
    expect(inSight(asked, { ...emptyRecipe, chosen: 1 }, null).path?.nodes).toEqual([
      "a",
      "c",
      "b",
    ]);
    expect(inSight(asked, { ...emptyRecipe, chosen: 9 }, null).path?.nodes).toEqual(["a", "c"]);
    expect(inSight(picture, emptyRecipe, null).path).toBeNull();
  });
});
