import { expect, it } from "vitest";
import { timeScale } from "./time-scale.ts";
import { ticksOf } from "./time-ticks.ts";

const words = (...texts: readonly string[]) => {
  const moments = texts.map((text) => ({ from: Date.parse(text), to: Date.parse(text) }));
  const scale = timeScale(moments);
  return scale ? ticksOf(scale).map(({ label, within }) => [label, within]) : [];
};

it("days are marked with their year once", () => {
  expect(words("2024-08-10", "2024-08-14")).toEqual([
    ["10 Aug", "2024"],
    ["11 Aug", undefined],
    ["12 Aug", undefined],
    ["13 Aug", undefined],
    ["14 Aug", undefined],
  ]);
});

it("hours are marked with their day, years by themselves", () => {
  expect(words("2024-08-10T08:00:00Z", "2024-08-10T12:00:00Z")[0]).toEqual([
    "08:00",
    "10 Aug 2024",
  ]);
  expect(words("2019-01-01", "2024-01-01").map(([label]) => label)).toContain("2021");
});

it("each side of a break is marked, and a single moment by its day", () => {
  expect(words("2024-08-10", "2024-08-14", "2026-11-24T10:07:00Z").at(-1)).toEqual([
    "24 Nov",
    "2026",
  ]);
});

it("labels keep apart", () => {
  const scale = timeScale([
    { from: Date.parse("2024-01-01"), to: Date.parse("2024-01-23") },
    { from: Date.parse("2026-01-01"), to: Date.parse("2026-01-01") },
  ]);
  const places = scale ? ticksOf(scale).map(({ place }) => place) : [];
  for (const [index, place] of places.entries())
    if (index > 0) expect(place - (places[index - 1] ?? 0)).toBeGreaterThan(0.1);
});
