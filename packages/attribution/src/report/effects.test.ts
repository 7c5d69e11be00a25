import { expect, test } from "vitest";
import { isEffect } from "./effects.ts";
import { createMarked } from "./marked.ts";

test.each([
  ["(The new toll) <has rattled> {the port authority}.", true],
  ["(The verdict) <stunned> {both councils}.", true],
  ["{The port authority} <was rattled by> (the new toll).", false],
  ["(The bridge stays shut), <warned> {the mayor}.", false],
])("whether a cue tells what somebody feels: %s", (marked, isFelt) => {
  const { report, attribution } = createMarked(marked);
  expect(isEffect(report.text, attribution)).toBe(isFelt);
});
