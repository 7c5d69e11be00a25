import { describe, expect, it } from "vitest";
import { readingsOf, readingWords } from "./clocks.ts";

const saidOn = {
  from: "2024-08-13T21:00:00Z",
  to: "2024-08-14T21:00:00Z",
  precision: "DAY",
  approximate: true,
  basis: "INFERRED",
  zone: "Europe/Kyiv",
} as const;

describe("the four clocks of a telling", () => {
  it("are read in one order, and one that is not known stays so", () => {
    const readings = readingsOf({
      happenedOn: null,
      saidOn,
      publishedOn: undefined,
      recordedAt: "2024-08-20T10:00:00Z",
    });
    expect(readings.map(readingWords)).toEqual([
      "happened: not known",
      "said about 14 Aug 2024 (Kyiv), inferred",
      "published: not known",
      "recorded 20 Aug 2024, 10:00 (UTC)",
    ]);
  });
});
