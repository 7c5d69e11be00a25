import { expect, test } from "vitest";
import { spansOf } from "./spans.ts";

test("spans go from their begin to their end, or are one word", () => {
  expect(
    spansOf(["S-source", "O", "B-cue", "E-cue", "B-content", "I-content", "E-content"]),
  ).toEqual([
    { role: "source", first: 0, last: 0 },
    { role: "cue", first: 2, last: 3 },
    { role: "content", first: 4, last: 6 },
  ]);
});
