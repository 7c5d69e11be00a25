import { describe, expect, it } from "vitest";
import { between, fitView, leastZoom, mostZoom, panBy, toScreen, zoomAround } from "./view.ts";

const size = { width: 800, height: 600 };
const kursk = { latitude: 51.7, longitude: 36.3, radiusKm: 150 };
const lima = { latitude: -12, longitude: -77, radiusKm: null };

describe("the fitted view", () => {
  it("shows every place with a margin", () => {
    const view = fitView([kursk, lima], size);
    for (const place of [kursk, lima]) {
      const { x, y } = toScreen(view, size, place);
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(760);
      expect(y).toBeGreaterThan(40);
      expect(y).toBeLessThan(560);
    }
  });

  it("shows the whole circle in which a place may lie", () => {
    const near = fitView([{ ...kursk, radiusKm: 5 }], size);
    const far = fitView([kursk], size);
    expect(far.zoom).toBeLessThan(near.zoom);
    expect(fitView([lima], size).zoom).toBeLessThanOrEqual(8);
  });

  it("is the whole earth where there is nothing to show", () => {
    expect(fitView([], size).zoom).toBeLessThan(2);
  });
});

describe("moving", () => {
  const view = { latitude: 50, longitude: 30, zoom: 6 };

  it("draws the picture along", () => {
    const before = toScreen(view, size, kursk);
    const after = toScreen(panBy(view, { x: 40, y: -25 }), size, kursk);
    expect(after.x - before.x).toBeCloseTo(40, 1);
    expect(after.y - before.y).toBeCloseTo(-25, 1);
  });

  it("zooms around the point that is pointed at", () => {
    const at = toScreen(view, size, kursk);
    const after = toScreen(zoomAround(view, size, at, 8.5), size, kursk);
    expect(after.x).toBeCloseTo(at.x, 1);
    expect(after.y).toBeCloseTo(at.y, 1);
  });

  it("stops at the nearest and the farthest", () => {
    expect(zoomAround(view, size, { x: 0, y: 0 }, 40).zoom).toBe(mostZoom);
    expect(zoomAround(view, size, { x: 0, y: 0 }, -3).zoom).toBe(leastZoom);
  });

  it("goes from one view to another and ends there", () => {
    const to = { latitude: 48, longitude: 37, zoom: 9 };
    const end = between(view, to, 1);
    expect(end.latitude).toBeCloseTo(48, 6);
    expect(end.longitude).toBeCloseTo(37, 6);
    expect(between(view, to, 0).latitude).toBeCloseTo(50, 6);
  });
});
