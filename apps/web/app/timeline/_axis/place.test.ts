import { describe, expect, it } from "vitest";
import { placeSpan } from "./place.ts";

const window = { from: Date.parse("2024-08-10T00:00:00Z"), to: Date.parse("2024-08-20T00:00:00Z") };

describe("a span on the axis", () => {
  it("is as wide as it is: a day a tenth of ten days", () => {
    const day = { from: "2024-08-14T00:00:00Z", to: "2024-08-15T00:00:00Z" };
    expect(placeSpan(day, window)).toEqual({ start: 0.4, end: 0.5, open: undefined });
  });

  it("runs to the edge of the picture where it is open", () => {
    expect(placeSpan({ to: "2024-08-15T00:00:00Z" }, window)).toEqual({
      start: 0,
      end: 0.5,
      open: "start",
    });
    expect(placeSpan({ from: "2024-08-19T12:00:00Z" }, window).end).toBeCloseTo(1.07);
  });

  it("that reaches far out of the picture is cut past the next window", () => {
    const year = { from: "2000-01-01T00:00:00Z", to: "2050-01-01T00:00:00Z" };
    expect(placeSpan(year, window)).toEqual({ start: -1, end: 2, open: undefined });
  });
});
