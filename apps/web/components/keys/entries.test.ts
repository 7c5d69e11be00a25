import { describe, expect, it } from "vitest";
import { nextPlace } from "./entries.ts";

const five = [true, true, false, false, false];

describe("the next entry", () => {
  it("is the neighbour of the one that has the focus, wherever that lies", () => {
    expect(nextPlace(3, 1, five)).toBe(4);
    expect(nextPlace(0, 1, five)).toBe(1);
    expect(nextPlace(3, -1, five)).toBe(2);
  });

  it("stays at either end", () => {
    expect(nextPlace(4, 1, five)).toBe(4);
    expect(nextPlace(0, -1, five)).toBe(0);
  });

  it("without a focus is the first one that is seen, or the last one above it", () => {
    expect(nextPlace(-1, 1, five)).toBe(2);
    expect(nextPlace(-1, -1, five)).toBe(1);
    expect(nextPlace(-1, -1, [false, false])).toBe(0);
  });

  it("below the last entry is the last one", () => {
    expect(nextPlace(-1, 1, [true, true])).toBe(1);
  });
});
