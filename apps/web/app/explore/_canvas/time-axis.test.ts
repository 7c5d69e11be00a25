import { describe, expect, it } from "vitest";
import { ticksOn, timeAxis } from "./time-axis.ts";

const on = (text: string) => Date.parse(`${text}T00:00:00Z`);

describe("the axis of time", () => {
  it("goes from left to right, and is broken where nothing is for long", () => {
    const days = ["1991-08-24", "2024-08-06", "2024-08-14"].map(on);
    const { toX, parts } = timeAxis(days);
    const places = days.map(toX);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(parts).toHaveLength(2);
    expect((places[2] ?? 0) - (places[1] ?? 0)).toBeGreaterThan(200);
  });

  it("has a place for a single instant, and stands without any", () => {
    expect(timeAxis([on("2024-08-06")]).toX(on("2024-08-06"))).toBeCloseTo(500);
    expect(timeAxis([]).parts).toEqual([]);
  });

  it("is marked by days where few are seen and by months where many are", () => {
    const [part] = timeAxis([on("2024-01-06"), on("2024-08-12")]).parts;
    const { left = 0, right = 0 } = part ?? {};
    const labels = (share: number) =>
      part ? ticksOn(part, left, left + (right - left) * share, 5).map(({ label }) => label) : [];
    expect(labels(1)).toContain("Mar 2024");
    expect(labels(0.05)).toContain("8 Jan 2024");
    expect(part && ticksOn(part, right + 1, right + 9, 5)).toEqual([]);
  });
});
