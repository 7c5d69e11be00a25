import { describe, expect, it } from "vitest";
import { kmPerPixel, project, unproject } from "./mercator.ts";

describe("the projection", () => {
  it("has the point without degrees in its middle", () => {
    expect(project({ latitude: 0, longitude: 0 }, 0)).toEqual({ x: 128, y: 128 });
  });

  it.each([
    [51.7, 36.3],
    [-33.9, 151.2],
    [0, -180],
  ])("finds %f, %f again", (latitude, longitude) => {
    const found = unproject(project({ latitude, longitude }, 7), 7);
    expect(found.latitude).toBeCloseTo(latitude, 6);
    expect(found.longitude).toBeCloseTo(longitude, 6);
  });

  it("keeps the poles on the map", () => {
    expect(project({ latitude: 90, longitude: 0 }, 0).y).toBeCloseTo(0, 1);
  });

  it("covers half the ground per pixel at 60 degrees as at the equator", () => {
    expect(kmPerPixel(60, 4) / kmPerPixel(0, 4)).toBeCloseTo(0.5, 6);
  });
});
