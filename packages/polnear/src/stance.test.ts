import { expect, test } from "vitest";
import { stanceOf } from "./stance.ts";

test.each([
  ["said", "AFFIRMS"],
  ["According to", "AFFIRMS"],
  ["has repeatedly denied", "DENIES"],
  ["asked", "QUESTIONS"],
  ["did not say", "UNSTATED"],
  ["declined to say", "UNSTATED"],
  ["was widely seen as", "UNSTATED"],
  [undefined, "UNSTATED"],
])("%s is %s", (cue, stance) => {
  expect(stanceOf(cue)).toBe(stance);
});
