import { expect, test } from "vitest";
import { certaintyOf } from "./certainty.ts";

test.each([
  ["said", "the bridge may be closed", "POSSIBLE"],
  ["suggests", "the bridge is old", "POSSIBLE"],
  ["believes", "the bridge is old", "PROBABLE"],
  ["said", "the bridge is likely to be closed", "PROBABLE"],
  ["said", "that they will close the bridge", "CERTAIN"],
  ["confirmed", "the bridge is closed", "CERTAIN"],
  ["there is no doubt", "that the bridge is old", "CERTAIN"],
  ["made clear", "that the bridge is closed", "CERTAIN"],
  ["said", "the bridge is closed", null],
  ["refused to confirm", "the bridge is closed", null],
  ["could not resist saying", "the bridge is closed", null],
  ["said", "the bridge opens in May, near Will Ash’s shop", null],
  ["said", "they could not find the bridge", null],
])("%s: %s is %s", (cue, content, certainty) => {
  expect(certaintyOf(cue, content)).toBe(certainty);
});

test("the weaker of cue and content counts", () => {
  expect(certaintyOf("insisted", "that it might fall")).toBe("POSSIBLE");
  expect(certaintyOf("thinks", "it will fall")).toBe("PROBABLE");
});

test("only the main clause of the content counts", () => {
  expect(certaintyOf("said", "the bridge fell because ice may break stone")).toBeNull();
  expect(certaintyOf("said", "if it might fall, we will close it")).toBe("CERTAIN");
});
