import { describe, expect, it } from "vitest";
import { binsOf } from "./bins.ts";
import type { TimelineSpan } from "./timeline.records.ts";

function said(from: string | null, to: string | null, count = 1): TimelineSpan {
  return { kind: "SAID", from, to, count };
}

describe("spans of time counted by a unit", () => {
  it("meet in the unit that holds their middle: a day of Kyiv is the day of UTC it mostly is", () => {
    const kyiv = said("2024-08-13T21:00:00Z", "2024-08-14T21:00:00Z", 2);
    const utc = said("2024-08-14T00:00:00Z", "2024-08-15T00:00:00Z", 3);
    expect(binsOf([kyiv, utc], "DAY")).toEqual([{ ...utc, count: 5 }]);
  });

  it("stay as they are where they are longer than the unit, or open", () => {
    const month = said("2024-08-01T00:00:00Z", "2024-09-01T00:00:00Z");
    const before = said(null, "2024-08-15T00:00:00Z");
    expect(binsOf([month, before], "WEEK")).toEqual([before, month]);
    expect(binsOf([month], "MONTH")).toEqual([month]);
  });

  it("are counted apart by kind", () => {
    const span = said("2024-08-14T00:00:00Z", "2024-08-15T00:00:00Z");
    expect(binsOf([span, { ...span, kind: "SAID_ABOUT" }], "YEAR")).toHaveLength(2);
  });

  it.each([
    ["HOUR", "2024-08-14T12:00:00Z", "2024-08-14T13:00:00Z"],
    ["DAY", "2024-08-14T00:00:00Z", "2024-08-15T00:00:00Z"],
    ["WEEK", "2024-08-12T00:00:00Z", "2024-08-19T00:00:00Z"],
    ["MONTH", "2024-08-01T00:00:00Z", "2024-09-01T00:00:00Z"],
    ["YEAR", "2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z"],
  ] as const)("a minute lies in its %s", (unit, from, to) => {
    const minute = said("2024-08-14T12:30:00Z", "2024-08-14T12:31:00Z");
    expect(binsOf([minute], unit)).toEqual([said(from, to)]);
  });
});
