import { expect, it } from "vitest";
import { sideBySide } from "./side-by-side.ts";

const edges = { left: 0, right: 200 };
const at = (x: number, y: number) => ({ x, top: y - 8, bottom: y + 8, play: 60 });

it("marks that do not touch stay where they are", () => {
  expect(sideBySide([at(50, 20), at(80, 20), at(50, 60)], edges)).toEqual([50, 80, 50]);
});

it("marks of the same place stand beside each other", () => {
  expect(sideBySide([at(50, 20), at(50, 20), at(50, 22)], edges)).toEqual([50, 70, 30]);
});

it("no mark leaves the picture", () => {
  expect(sideBySide([at(200, 20), at(200, 20)], edges)).toEqual([190, 170]);
});

it("a bar keeps others away along its whole height", () => {
  const bar = { x: 50, top: 0, bottom: 100, play: 0 };
  expect(sideBySide([bar, at(50, 90)], edges)).toEqual([50, 70]);
});

it("a mark without play overlaps rather than stand at another date", () => {
  const stiff = { ...at(50, 20), play: 5 };
  expect(sideBySide([stiff, stiff], edges)).toEqual([50, 50]);
});
