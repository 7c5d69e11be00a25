import { describe, expect, it } from "vitest";
import { fitWindow, readWindow, shiftWindow, writeWindow, zoomWindow } from "./window.ts";

const instant = (text: string) => Date.parse(text);

describe("the window of a timeline", () => {
  it("takes days as whole ones, the last included", () => {
    const window = readWindow({ from: "2024-08-13", until: "2024-08-14" });
    expect(window).toEqual({
      from: instant("2024-08-13T00:00:00Z"),
      to: instant("2024-08-15T00:00:00Z"),
    });
  });

  it.each([
    { from: "2024-08-13", until: "2024-08-14" },
    { from: "2024-08-13T06:00Z", until: "2024-08-13T18:00Z" },
  ])("comes back from the address as it was written: $from", (params) => {
    const window = readWindow(params);
    expect(window && writeWindow(window)).toEqual(params);
  });

  it.each([
    [{ from: "2024-08-13" }],
    [{ from: "2024-08-14", until: "2024-08-12" }],
    [{ from: "2024-02-31", until: "2024-08-12" }],
    [{ from: "yesterday", until: "2024-08-12" }],
  ])("is none where the address makes no sense: %o", (params) => {
    expect(readWindow(params)).toBeUndefined();
  });

  it("holds every date, with room", () => {
    const window = fitWindow([
      { from: "2024-08-13T00:00:00Z", to: "2024-08-14T00:00:00Z" },
      { from: null, to: "2024-09-01T00:00:00Z" },
      { from: null, to: null },
    ]);
    expect(window?.from).toBeLessThan(instant("2024-08-13T00:00:00Z"));
    expect(window?.to).toBeGreaterThan(instant("2024-09-01T00:00:00Z"));
    expect(fitWindow([])).toBeUndefined();
  });

  it("keeps the point under the finger where it is", () => {
    const window = { from: 0, to: 1_000 * 86_400_000 };
    const near = zoomWindow(window, 4, 0.25);
    expect(near.to - near.from).toBe(250 * 86_400_000);
    expect(near.from).toBe(188 * 86_400_000);
  });

  it("is never finer than an hour", () => {
    const near = zoomWindow({ from: 0, to: 7_200_000 }, 100);
    expect(near.to - near.from).toBeGreaterThanOrEqual(3_600_000);
    expect(near.to - near.from).toBeLessThanOrEqual(2 * 3_600_000);
  });

  it("moves without growing", () => {
    const window = { from: 0, to: 100 * 86_400_000 };
    expect(shiftWindow(window, -0.5)).toEqual({ from: -50 * 86_400_000, to: 50 * 86_400_000 });
  });
});
