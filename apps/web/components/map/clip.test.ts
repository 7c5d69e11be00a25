import { describe, expect, it } from "vitest";
import { clipRing, lineRuns } from "./clip.ts";

const box = { west: 0, north: 0, east: 10, south: 10 };
const points = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

describe("an area cut to a box", () => {
  it("stays as it is inside", () => {
    const ring = points([1, 1], [9, 1], [5, 9]);
    expect(clipRing(ring, box)).toEqual(ring);
  });

  it("fills the box where the box lies in it", () => {
    const ring = clipRing(points([-50, -50], [50, -50], [50, 50], [-50, 50]), box);
    expect(new Set(ring.map(({ x, y }) => `${x},${y}`))).toEqual(
      new Set(["0,0", "10,0", "10,10", "0,10"]),
    );
  });

  it("runs along the edge where it is cut", () => {
    expect(clipRing(points([5, 5], [15, 5], [15, 8], [5, 8]), box)).toEqual(
      points([5, 5], [10, 5], [10, 8], [5, 8]),
    );
  });

  it("is nothing outside", () => {
    expect(clipRing(points([20, 20], [30, 20], [25, 30]), box)).toEqual([]);
  });
});

describe("a line cut to a box", () => {
  it("comes in stretches, each with a point more at both ends", () => {
    const line = points(
      [-5, 5],
      [5, 5],
      [15, 5],
      [40, 5],
      [40, 50],
      [5, 50],
      [5, 5],
      [5, -3],
      [5, -9],
    );
    expect(lineRuns(line, box)).toEqual([
      points([-5, 5], [5, 5], [15, 5]),
      points([5, 50], [5, 5], [5, -3]),
    ]);
  });

  it("is nothing outside", () => {
    expect(lineRuns(points([20, 0], [30, 5]), box)).toEqual([]);
  });
});
