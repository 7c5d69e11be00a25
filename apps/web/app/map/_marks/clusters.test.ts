import { describe, expect, it } from "vitest";
import { mostZoom } from "#components/map/view.ts";
import { clusterName, clustersAt } from "./clusters.ts";
import { mark } from "./marks.fixture.ts";
import { spotsOf } from "./marks.ts";

const spots = spotsOf([
  mark("Kyiv", [50.45, 30.52], { count: 9 }),
  mark("Brovary", [50.51, 30.79], { count: 3 }),
  mark("Irpin", [50.52, 30.25], { count: 2 }),
  mark("Lima", [-12.05, -77.04], { count: 20 }),
]);

describe("clusters", () => {
  it("join what would overlap, under the name most spoken of", () => {
    const clusters = clustersAt(spots, 4, 20);
    expect(clusters.map(({ spots: joined }) => joined.length)).toEqual([1, 3]);
    expect(clusters[1] && clusterName(clusters[1])).toBe("Kyiv and 2 more");
  });

  it("part when one comes near enough", () => {
    expect(clustersAt(spots, 9, 20)).toHaveLength(4);
  });

  it("hold every spot once", () => {
    for (const zoom of [1, 3, 5, 6.5, 8]) {
      const keys = clustersAt(spots, zoom, 20).flatMap((cluster) =>
        cluster.spots.map(({ key }) => key),
      );
      expect(keys.toSorted()).toEqual(spots.map(({ key }) => key).toSorted());
    }
  });

  it("part even neighbours at the nearest zoom", () => {
    const twins = spotsOf([mark("a", [50, 30]), mark("b", [50.0001, 30])]);
    expect(clustersAt(twins, mostZoom - 0.1, 1)).toHaveLength(1);
    expect(clustersAt(twins, mostZoom, 1)).toHaveLength(2);
  });
});
