import { describe, expect, it } from "vitest";
import { pathRestsOn, weakStepsWords } from "./rests-on.ts";

const step = (singleSource: boolean, id: string) => ({
  singleSource,
  evidence: [{ source: { id } }, { source: { id } }],
});

describe("what a path rests on", () => {
  it("is one source if every step rests on that one alone", () => {
    const resting = pathRestsOn([step(true, "a"), step(true, "a")]);
    expect(resting).toEqual({ kind: "one", source: { id: "a" } });
  });

  it("is told by step where sources differ, or some rest on several", () => {
    expect(pathRestsOn([step(true, "a"), step(true, "b")])).toEqual({
      kind: "some",
      steps: [1, 2],
    });
    expect(pathRestsOn([step(false, "a"), step(true, "a")])).toEqual({ kind: "some", steps: [2] });
    expect(pathRestsOn([step(false, "a"), step(false, "b")])).toEqual({ kind: "several" });
    expect(pathRestsOn([])).toEqual({ kind: "several" });
  });

  it("reads as a sentence", () => {
    expect(weakStepsWords([2], 3)).toBe("Step 2 rests on one source.");
    expect(weakStepsWords([1, 2, 4], 5)).toBe("Steps 1, 2 and 4 rest on one source each.");
    expect(weakStepsWords([1, 2], 2)).toBe("Each step rests on one source, not all on the same.");
  });
});
