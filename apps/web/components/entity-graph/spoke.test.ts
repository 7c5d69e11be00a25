import { describe, expect, it } from "vitest";
import { spoke } from "./spoke.ts";

const middle = { x: 0, y: 0 };

describe("a spoke", () => {
  it("ends at the rims of both nodes", () => {
    expect(spoke(middle, { x: 100, y: 0 }, 20, 10, false).straight).toBe("M20 0L90 0");
  });

  it("has its count on the line", () => {
    const { label } = spoke(middle, { x: 100, y: 0 }, 20, 10, false);
    expect(label.y).toBe(0);
    expect(label.x).toBeGreaterThan(50);
  });

  it("bends the second line away from the first", () => {
    const { bent, straight, label } = spoke(middle, { x: 0, y: 200 }, 20, 10, true);
    expect(bent).not.toBe(straight);
    expect(label.x).toBeLessThan(-5);
  });

  it("is drawn even where both ends fall together", () => {
    expect(spoke(middle, middle, 20, 10, false).straight).not.toContain("NaN");
  });
});
