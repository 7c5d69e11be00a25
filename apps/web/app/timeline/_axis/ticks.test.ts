import { describe, expect, it } from "vitest";
import { ticksOf } from "./ticks.ts";

function labels(from: string, to: string) {
  return ticksOf({ from: Date.parse(from), to: Date.parse(to) }, 5).map((tick) => tick.label);
}

describe("the axis", () => {
  it("goes from years to hours", () => {
    expect(labels("2010-06-01T00:00:00Z", "2024-06-01T00:00:00Z")).toContain("2020");
    expect(labels("2024-06-01T00:00:00Z", "2024-09-15T00:00:00Z")).toContain("Aug");
    expect(labels("2024-08-12T00:00:00Z", "2024-08-17T00:00:00Z")).toContain("14 Aug");
    expect(labels("2024-08-14T00:00:00Z", "2024-08-14T20:00:00Z")).toContain("12:00");
  });

  it("names the larger unit where one begins", () => {
    expect(labels("2023-11-01T00:00:00Z", "2024-03-15T00:00:00Z")).toContain("2024");
    expect(labels("2023-12-30T00:00:00Z", "2024-01-03T00:00:00Z")).toContain("1 Jan 2024");
    expect(labels("2024-08-13T12:00:00Z", "2024-08-14T12:00:00Z")).toContain("14 Aug");
  });

  it("places a tick by its part of the window", () => {
    const window = { from: Date.parse("2024-01-01Z"), to: Date.parse("2024-01-11Z") };
    const tick = ticksOf(window).find(({ label }) => label === "6 Jan" || label === "7 Jan");
    expect(tick?.at).toBeCloseTo(tick?.label === "6 Jan" ? 0.5 : 0.6);
  });
});
