import { describe, expect, it } from "vitest";
import { figureWords } from "./figure-words.ts";

describe("the words of a figure", () => {
  it("keep how the number was meant", () => {
    expect(figureWords({ min: 100, qualifier: "MORE_THAN", unit: "person" })).toBe(
      "more than 100 people",
    );
    expect(figureWords({ max: 2, qualifier: "AT_MOST", unit: "mile" })).toBe("up to 2 miles");
    expect(figureWords({ min: 1, max: 2, qualifier: "RANGE", unit: "kilometre" })).toBe(
      "1 to 2 kilometres",
    );
  });

  it("leave symbols of units alone", () => {
    expect(figureWords({ min: 1000, max: 1000, qualifier: "ABOUT", unit: "km²" })).toBe(
      "about 1,000 km²",
    );
  });

  it("take the singular for exactly one", () => {
    expect(figureWords({ min: 1, max: 1, qualifier: "EXACT", unit: "settlement" })).toBe(
      "1 settlement",
    );
    expect(figureWords({ min: 0, max: 0, qualifier: "EXACT", unit: "settlement" })).toBe(
      "0 settlements",
    );
  });
});
