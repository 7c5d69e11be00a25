import { values } from "@sayso/schema/exchange";
import { expect, test } from "vitest";
import { claimText } from "./claim-text.ts";

test.each([
  [["that it rains,"], "It rains"],
  [["“it rains”"], "It rains"],
  [["“It rains”,", "“it pours”"], "“It rains”, … “it pours”"],
  [["it\n rains"], "It rains"],
  [["Also, it rains"], "It rains"],
  [["But it rains"], "It rains"],
])("%j is told as %j", (texts, expected) => {
  expect(claimText(texts)).toBe(expected);
});

test("a whole speech is cut between two words", () => {
  const text = claimText(["word ".repeat(2_000)]);
  expect(text.length).toBeLessThanOrEqual(values.limits.claim);
  expect(text).toMatch(/ word …$/);
});
