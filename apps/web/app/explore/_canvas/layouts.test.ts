import { describe, expect, it } from "vitest";
import type { Picture, PictureEdge, PictureNode } from "../_picture/picture.ts";
import { placeAround } from "./radial-layout.ts";
import { placeInTime } from "./time-layout.ts";

const node = (slug: string): PictureNode => ({
  ...{ id: `ent_${slug}`, slug, kind: "PERSON", name: slug },
  ...{ quoted: 0, discussed: 0, relations: 0 },
});
const edge = (from: string, to: string): PictureEdge => ({
  ...{ id: `${from}-${to}`, tie: "SPEAKS_OF", from, to, label: "1" },
  ...{ statements: 1, origins: 1, status: null },
});
const picture = (slugs: string, ...edges: PictureEdge[]): Picture => ({
  nodes: new Map([...slugs].map((slug) => [slug, node(slug)])),
  ...{ edges, brought: [], paths: [], lost: [] },
});

describe("the radial layout", () => {
  const { positions, radii, apart } = placeAround(
    "a",
    picture("abcdz", edge("a", "b"), edge("c", "a"), edge("d", "c")),
  );
  const distance = (slug: string) => {
    const { x = Number.NaN, y = Number.NaN } = positions.get(slug) ?? {};
    return Math.hypot(x, y);
  };

  it("puts each on the ring of its distance from the middle", () => {
    expect(distance("a")).toBe(0);
    expect(distance("b")).toBeCloseTo(radii[0] ?? 0);
    expect(distance("c")).toBeCloseTo(radii[0] ?? 0);
    expect(distance("d")).toBeCloseTo(radii[1] ?? 0);
  });

  it("puts what is not connected outside of all", () => {
    expect(apart).toBe(true);
    expect(distance("z")).toBeCloseTo(radii[2] ?? 0);
  });

  it("gives each its own place, and a ring the room that it needs", () => {
    const many = Array.from({ length: 400 }, (_, index) => String.fromCodePoint(0x4e00 + index));
    const wide = placeAround(
      "a",
      picture(`a${many.join("")}`, ...many.map((slug) => edge("a", slug))),
    );
    expect(new Set([...wide.positions.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(401);
    expect(wide.radii[0]).toBeGreaterThan(300);
  });
});

describe("the layout by time", () => {
  const day = 24 * 3_600_000;
  const lifespans = new Map([..."abc"].map((slug, at) => [slug, { at: at * day, until: 9 * day }]));
  const { positions, undatedAt } = placeInTime(picture("abcz"), lifespans);

  it("goes from left to right, what has no date before all", () => {
    const places = [..."zabc"].map((slug) => positions.get(slug)?.x ?? Number.NaN);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(places[0]).toBe(undatedAt);
  });

  it("lays over each other what is of the same day", () => {
    const same = new Map([..."abc"].map((slug) => [slug, { at: 0, until: 0 }]));
    const heights = [...placeInTime(picture("abc"), same).positions.values()].map(({ y }) => y);
    expect(new Set(heights).size).toBe(3);
    expect(placeInTime(picture("abc"), same).undatedAt).toBeNull();
  });
});
