import { describe, expect, it } from "vitest";
import { timeScale } from "./time-scale.ts";

const at = (text: string) => Date.parse(text);
const dayOf = (text: string) => ({ from: at(text), to: at(text) + 86_400_000 });
const moment = (text: string) => ({ from: at(text), to: at(text) });

describe("a time axis", () => {
  it("is one piece where the dates lie together, equal times equally long", () => {
    const scale = timeScale([dayOf("2024-08-10"), dayOf("2024-08-14")]);
    expect(scale?.segments).toHaveLength(1);
    const place = (text: string) => scale?.place(at(text)) ?? Number.NaN;
    expect(place("2024-08-11") - place("2024-08-10")).toBeCloseTo(
      place("2024-08-15") - place("2024-08-14"),
    );
    expect(place("2024-08-10")).toBeGreaterThan(0);
    expect(place("2024-08-15")).toBeLessThan(1);
  });

  it("is broken where years lie between, so that days can still be told apart", () => {
    const scale = timeScale([
      dayOf("2024-08-10"),
      dayOf("2024-08-14"),
      moment("2026-11-24T10:00:00Z"),
    ]);
    expect(scale?.segments).toHaveLength(2);
    const place = (text: string) => scale?.place(at(text)) ?? Number.NaN;
    expect(place("2024-08-11") - place("2024-08-10")).toBeGreaterThan(0.1);
    expect(place("2026-11-24T10:00:00Z")).toBeGreaterThan(place("2024-08-15") + 0.05);
  });

  it("is broken inside a year that is all that is known of a date, too", () => {
    const year = { from: at("2024-01-01"), to: at("2025-01-01") };
    const scale = timeScale([year, dayOf("2024-08-10"), dayOf("2024-08-14")]);
    expect(scale?.segments).toHaveLength(3);
    expect(scale?.place(at("2024-08-14"))).toBeGreaterThan(0.4);
  });

  it("keeps a single day or a single year whole", () => {
    const year = { from: at("2024-01-01"), to: at("2025-01-01") };
    const recorded = [moment("2026-11-24T10:00:00Z"), moment("2026-11-24T10:00:01Z")];
    expect(timeScale([year, ...recorded])?.segments.map(({ from }) => from)).toEqual([
      year.from,
      recorded[0]?.from,
    ]);
    expect(timeScale([dayOf("2024-08-10")])?.segments).toHaveLength(1);
  });

  it("puts a single moment in the middle, and is none where nothing is known", () => {
    const scale = timeScale([moment("2026-11-24T10:00:00Z")]);
    expect(scale?.place(at("2026-11-24T10:00:00Z"))).toBeCloseTo(0.5);
    expect(timeScale([{ from: null, to: null }])).toBeNull();
  });

  it("places what lies outside at its ends and what lies in a break in its middle", () => {
    const scale = timeScale([dayOf("2024-08-10"), dayOf("2024-08-14"), dayOf("2026-11-24")]);
    expect(scale?.place(at("2000-01-01"))).toBe(0);
    expect(scale?.place(at("2030-01-01"))).toBe(1);
    const [first, second] = scale?.segments ?? [];
    expect(scale?.place(at("2025-06-01"))).toBeCloseTo(
      ((first?.end ?? 0) + (second?.start ?? 0)) / 2,
    );
  });
});
