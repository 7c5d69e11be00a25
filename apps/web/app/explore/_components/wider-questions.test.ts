import { describe, expect, it } from "vitest";
import type { PathStep } from "../_recipe/path-step.ts";
import { noPathWords, widerQuestions } from "./wider-questions.ts";

const step: PathStep = { does: "path", slug: "a", to: "b", hops: 4, typed: true };

describe("where there is no path", () => {
  it("says how far was looked", () => {
    expect(noPathWords(step)).toBe("No typed relations that stand connect the two within 4 steps.");
    expect(noPathWords({ ...step, hops: 1, typed: false })).toBe(
      "Neither relations nor statements connect the two within one step.",
    );
  });

  it("offers to look further, as long as one can", () => {
    expect(widerQuestions(step).map(({ step: next }) => [next.hops, next.typed])).toEqual([
      [4, false],
      [6, true],
    ]);
    expect(widerQuestions({ ...step, hops: 6, typed: false })).toEqual([]);
  });
});
