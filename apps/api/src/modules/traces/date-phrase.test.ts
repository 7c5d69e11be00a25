import { describe, expect, it } from "vitest";
import { datePhrase } from "./date-phrase.ts";
import { aDay } from "./trace.fixture.ts";

const utc = { ...aDay, zone: "UTC" };
const spanned = { ...utc, from: "2024-08-12T00:00:00Z", to: "2024-08-16T00:00:00Z" };

describe("a date in a sentence", () => {
  it.each([
    ["a day, in its own zone", aDay, "on 14 August 2024"],
    ["a minute", { ...utc, precision: "MINUTE" as const }, "on 13 August 2024"],
    ["about a day", { ...aDay, approximate: true }, "around 14 August 2024"],
    [
      "an inferred day",
      { ...aDay, basis: "INFERRED" as const },
      "on 14 August 2024 (date inferred)",
    ],
    ["a month", { ...utc, precision: "MONTH" as const }, "in August 2024"],
    ["a year", { ...utc, precision: "YEAR" as const }, "in 2024"],
    [
      "several days",
      { ...spanned, precision: "RANGE" as const },
      "between 12 August 2024 and 15 August 2024",
    ],
    [
      "open at the end",
      { ...spanned, to: null, precision: "RANGE" as const },
      "on or after 12 August 2024",
    ],
    [
      "open at the start",
      { ...spanned, from: null, precision: "RANGE" as const },
      "no later than 15 August 2024",
    ],
  ])("%s", (_name, date, expected) => {
    expect(datePhrase(date)).toBe(expected);
  });
});
