import { describe, expect, it } from "vitest";
import type { DateRecord } from "./dates.ts";
import { containment } from "./window.ts";

const window = { from: "2024-08-13T00:00:00Z", to: "2024-08-15T00:00:00Z" };

function span(from: string | null, to: string | null, approximate = false): DateRecord {
  return { from, to, approximate, precision: "DAY", basis: "STATED", text: null, zone: "UTC" };
}

describe("a span in a window", () => {
  it.each([
    ["inside", span("2024-08-13T00:00:00Z", "2024-08-14T00:00:00Z"), "CERTAIN"],
    ["the same as the window", span(window.from, window.to), "CERTAIN"],
    ["that begins before it", span("2024-08-12T21:00:00Z", "2024-08-13T21:00:00Z"), "POSSIBLE"],
    ["that ends after it", span("2024-08-14T00:00:00Z", "2024-08-15T00:00:01Z"), "POSSIBLE"],
    ["open at the end", span("2024-08-14T00:00:00Z", null), "POSSIBLE"],
    ["open at the start", span(null, "2024-08-14T00:00:00Z"), "POSSIBLE"],
    ["inside but approximate", span(window.from, window.to, true), "POSSIBLE"],
    ["that is not known", null, "POSSIBLE"],
  ])("%s", (_name, date, expected) => {
    expect(containment(window, date)).toBe(expected);
  });

  it("open at the end lies for sure in a window that is open there too", () => {
    const since = span("2024-08-14T00:00:00Z", null);
    expect(containment({ from: "2024-08-13T00:00:00Z" }, since)).toBe("CERTAIN");
    expect(containment({ to: "2024-08-15T00:00:00Z" }, since)).toBe("POSSIBLE");
  });
});
