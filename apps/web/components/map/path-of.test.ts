import { expect, it } from "vitest";
import { pathOf } from "./path-of.ts";

const points = (...pairs: [number, number][]) => pairs.map(([x, y]) => ({ x, y }));

it("goes from point to point by steps", () => {
  expect(pathOf(points([10, 20], [14, 17], [12, 30]), false)).toBe("M10 20l4-3-2 13");
});

it("leaves out what is too near to be seen, and keeps the end of a line", () => {
  expect(pathOf(points([0, 0], [0.4, 0.2], [1, 1], [9, 1], [9.9, 1.9]), false)).toBe(
    "M0 0l9 1 1 1",
  );
});

it("closes a ring", () => {
  expect(pathOf(points([0, 0], [8, 0], [8, 8]), true)).toBe("M0 0l8 0 0 8z");
});

it("is nothing for a ring that has shrunk to a point, and for none", () => {
  expect(pathOf(points([0, 0], [0.3, 0], [0.3, 0.4]), true)).toBe("");
  expect(pathOf([], true)).toBe("");
});
