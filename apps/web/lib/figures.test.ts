import { describe, expect, it } from "vitest";
import { extent, formatFigure, largestOf, pluralUnit, scalesByUnit } from "./figures.ts";

describe("a figure in words", () => {
  it("says how it is meant", () => {
    expect(formatFigure({ min: 28, max: 28, qualifier: "EXACT" })).toBe("28");
    expect(formatFigure({ min: 1000, max: 1000, qualifier: "ABOUT" })).toBe("about 1,000");
    expect(formatFigure({ min: 100, max: null, qualifier: "MORE_THAN" })).toBe("more than 100");
    expect(formatFigure({ min: null, max: 10000, qualifier: "AT_MOST" })).toBe("up to 10,000");
    expect(formatFigure({ min: 1, max: 2.5, qualifier: "RANGE" })).toBe("1 to 2.5");
  });

  it("has a unit in the plural where the unit is a word", () => {
    expect(["settlement", "person", "km²", "km", "mile"].map(pluralUnit)).toEqual([
      "settlements",
      "people",
      "km²",
      "km",
      "miles",
    ]);
  });
});

describe("a figure on a scale", () => {
  it("lies between nothing and the largest", () => {
    expect(extent({ min: 50, max: 50, qualifier: "EXACT" }, 100)).toEqual({ from: 0.5, to: 0.5 });
    expect(extent({ min: 20, max: 40, qualifier: "RANGE" }, 100)).toEqual({ from: 0.2, to: 0.4 });
  });

  it("reaches to the edge where it is open", () => {
    expect(extent({ min: 50, max: null, qualifier: "AT_LEAST" }, 100)).toEqual({
      from: 0.5,
      to: 1,
    });
    expect(extent({ min: null, max: 50, qualifier: "AT_MOST" }, 100)).toEqual({ from: 0, to: 0.5 });
  });

  it("has room above the largest, and none without figures", () => {
    expect(largestOf([{ min: 100, max: null, qualifier: "AT_LEAST" }])).toBeGreaterThan(100);
    expect(largestOf([])).toBe(0);
    expect(extent({ min: 0, max: 0, qualifier: "EXACT" }, 0)).toEqual({ from: 0, to: 0 });
  });
});

describe("a series with several units", () => {
  it("has a scale for each", () => {
    const scales = scalesByUnit([
      { min: 6, max: 6, qualifier: "ABOUT", unit: "week" },
      { min: 3, max: 3, qualifier: "EXACT", unit: "month" },
    ]);
    expect([...scales.keys()]).toEqual(["week", "month"]);
    expect(scales.get("week")).not.toBe(scales.get("month"));
  });
});
