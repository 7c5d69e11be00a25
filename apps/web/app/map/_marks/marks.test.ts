import { describe, expect, it } from "vitest";
import { mark } from "./marks.fixture.ts";
import { loudest, spotsOf } from "./marks.ts";

const town = mark("town", [50, 30], { count: 2, radiusKm: 5 });
const fire = mark("fire", [50, 30], { kind: "EVENT", count: 9, radiusKm: 5 });
const flood = mark("flood", [50, 30], { kind: "EVENT", count: 4, radiusKm: 5 });
const village = mark("village", [50.1, 30]);

describe("marks of one point", () => {
  it("are one spot, the place first, then the events most spoken of", () => {
    const spots = spotsOf([flood, fire, town, village]);
    expect(spots.map(({ marks }) => marks.map(({ slug }) => slug))).toEqual([
      ["town", "fire", "flood"],
      ["village"],
    ]);
  });

  it("say who is spoken of most", () => {
    const [spot] = spotsOf([flood, fire, town]);
    expect(spot && loudest(spot).slug).toBe("fire");
  });
});
