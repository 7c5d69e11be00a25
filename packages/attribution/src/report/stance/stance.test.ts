import { expect, test } from "vitest";
import { stanceOf } from "./stance.ts";

test.each([
  ["said", "AFFIRMS"],
  ["According to", "AFFIRMS"],
  ["claims", "AFFIRMS"],
  ["told the committee", "AFFIRMS"],
  ["seemed to suggest", "AFFIRMS"],
  ["made it clear", "AFFIRMS"],
  ["has no doubt", "AFFIRMS"],
  ["said, when asked,", "AFFIRMS"],
  [":", "AFFIRMS"],
  ["has repeatedly denied", "DENIES"],
  ["rejected the claim", "DENIES"],
  ["doesn’t believe", "DENIES"],
  ["asked", "QUESTIONS"],
  ["doubted", "QUESTIONS"],
  ["did not say", "UNSTATED"],
  ["didn't say", "UNSTATED"],
  ["declined to say", "UNSTATED"],
  ["refused to confirm", "UNSTATED"],
  ["neither confirmed nor denied", "UNSTATED"],
  ["did not deny", "UNSTATED"],
  ["has no plans to", "UNSTATED"],
  ["wants", "UNSTATED"],
  ["fears", "UNSTATED"],
  ["called for", "UNSTATED"],
  ["is widely expected", "UNSTATED"],
  ["was widely seen as", "UNSTATED"],
  ["", "UNSTATED"],
])("%s is %s", (cue, stance) => {
  expect(stanceOf(cue, "the bridge is safe")).toBe(stance);
});

test("what is asked for is no question", () => {
  expect(stanceOf("asked", "whether the bridge is safe")).toBe("QUESTIONS");
  expect(stanceOf("asked", "to see the bridge")).toBe("UNSTATED");
});

test("a question in quotes is one, whatever the cue", () => {
  expect(stanceOf("said", "“Who built the bridge?”")).toBe("QUESTIONS");
  expect(stanceOf("said", "“It fell. Who built it?”")).toBe("AFFIRMS");
});

test("who says that there is no intention affirms just that", () => {
  expect(stanceOf("said", "that the town has no intention of closing the bridge")).toBe("AFFIRMS");
});
