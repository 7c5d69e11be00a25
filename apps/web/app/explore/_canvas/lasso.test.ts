import { describe, expect, it } from "vitest";
import { isWithin } from "./lasso.ts";

describe("a lasso", () => {
  const hook = [
    { x: 0, y: 0 },
    { x: 30, y: 0 },
    { x: 30, y: 30 },
    { x: 20, y: 30 },
    { x: 20, y: 10 },
    { x: 0, y: 10 },
  ];

  it("holds what lies within its line, and not what lies in its bend", () => {
    expect(isWithin({ x: 5, y: 5 }, hook)).toBe(true);
    expect(isWithin({ x: 25, y: 25 }, hook)).toBe(true);
    expect(isWithin({ x: 5, y: 20 }, hook)).toBe(false);
    expect(isWithin({ x: 40, y: 5 }, hook)).toBe(false);
  });

  it("that is no line holds nothing", () => {
    expect(isWithin({ x: 0, y: 0 }, [])).toBe(false);
    expect(isWithin({ x: 0, y: 0 }, [{ x: 0, y: 0 }])).toBe(false);
  });
});
