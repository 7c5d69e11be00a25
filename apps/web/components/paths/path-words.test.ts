import { describe, expect, it } from "vitest";
import { pathsWords, stepWords, type WordedStep } from "./path-words.ts";

const step = (more: Record<string, string | null>, reversed = false): WordedStep => ({
  reversed,
  edge: {
    relation: {
      ...{ reading: "holds a role in", reverseReading: "has as office holder" },
      ...{ title: null, status: "SUPPORTED" },
      ...more,
    },
  },
});

describe("a step in words", () => {
  it("names the office, from either end", () => {
    expect(stepWords(step({ title: "commander" }))).toBe("commander of");
    expect(stepWords(step({ title: "commander" }, true))).toBe("has as commander");
  });

  it("reads the relation the way it is walked", () => {
    expect(stepWords(step({}))).toBe("holds a role in");
    expect(stepWords(step({}, true))).toBe("has as office holder");
    expect(stepWords(step({ status: "CONTESTED" }))).toBe("holds a role in (contested)");
  });

  it("says who speaks of whom", () => {
    expect(stepWords({ reversed: false, edge: { relation: null } })).toBe("speaks of");
    expect(stepWords({ reversed: true, edge: { relation: null } })).toBe("is spoken of by");
  });
});

describe("how many paths there are", () => {
  it("is told with their lengths, and that the best are shown where there may be more", () => {
    expect(pathsWords([1])).toBe("1 path of 1 step");
    expect(pathsWords([2, 2])).toBe("2 paths of 2 steps each");
    expect(pathsWords([1, 3, 3])).toBe("3 paths of 1 to 3 steps");
    expect(pathsWords([2, 2, 2, 2, 2])).toBe("The 5 best paths of 2 steps each");
  });
});
