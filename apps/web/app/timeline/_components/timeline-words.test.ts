import { describe, expect, it } from "vitest";
import { spanWords, windowWords } from "./timeline-words.ts";

describe("a span in words", () => {
  it.each([
    ["2024-08-14T00:00:00Z", "2024-08-15T00:00:00Z", "14 Aug 2024"],
    ["2024-08-12T00:00:00Z", "2024-08-19T00:00:00Z", "12 Aug 2024 – 18 Aug 2024"],
    ["2023-12-01T00:00:00Z", "2024-01-01T00:00:00Z", "Dec 2023"],
    ["2024-08-14T06:00:00Z", "2024-08-14T07:00:00Z", "14 Aug 2024, 06:00 – 14 Aug 2024, 07:00"],
    [null, "2024-08-15T00:00:00Z", "before 15 Aug 2024"],
    ["2024-08-15T00:00:00Z", null, "since 15 Aug 2024"],
  ])("%s to %s is “%s”", (from, to, words) => {
    expect(spanWords({ from, to })).toBe(words);
  });
});

it("a window of whole days names its last one", () => {
  const window = { from: Date.parse("2024-08-12Z"), to: Date.parse("2024-08-15Z") };
  expect(windowWords(window)).toBe("12 Aug 2024 – 14 Aug 2024");
});
