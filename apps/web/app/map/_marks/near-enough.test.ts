import { describe, expect, it } from "vitest";
import { clustersAt } from "./clusters.ts";
import { mark } from "./marks.fixture.ts";
import { spotsOf } from "./marks.ts";
import { nearEnough } from "./near-enough.ts";

const size = { width: 800, height: 600 };
const spots = spotsOf([
  mark("Kyiv", [50.45, 30.52], { count: 9 }),
  mark("Irpin", [50.52, 30.25], { count: 2 }),
  mark("Lima", [-12.05, -77.04], { count: 5 }),
]);
const [kyiv, irpin, lima] = spots;
const view = { latitude: 50, longitude: 30, zoom: 4 };
const scene = { view, size, spots, largest: 9 };

describe("a spot that is selected", () => {
  it("is zoomed in on until it stands on its own", () => {
    const next = irpin && nearEnough(irpin, scene);
    expect(next?.zoom).toBeGreaterThan(4);
    const clusters = clustersAt(spots, next?.zoom ?? 0, 9);
    expect(clusters.some((one) => one.spots.length === 1 && one.key === irpin?.key)).toBe(true);
  });

  it("is moved to where it is out of sight", () => {
    const next = lima && nearEnough(lima, scene);
    expect(next?.zoom).toBe(4);
    expect(next?.longitude).toBeCloseTo(-77.04, 3);
  });

  it("is left alone where it is seen already", () => {
    expect(kyiv && nearEnough(kyiv, { ...scene, view: { ...view, zoom: 9, latitude: 50.4 } })).toBe(
      null,
    );
  });
});
