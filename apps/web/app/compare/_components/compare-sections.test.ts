import { describe, expect, it } from "vitest";
import { sectionVariables } from "./compare-sections.ts";

describe("the sections of a comparison", () => {
  it("begin at the start", () => {
    expect(sectionVariables({})).toMatchObject({ agreeFirst: 10, agreeAfter: null, leftFirst: 10 });
  });

  it("are paged apart from each other, forwards and backwards", () => {
    expect(sectionVariables({ leftAfter: "a", differBefore: "b", left: "ada" })).toMatchObject({
      ...{ agreeFirst: 10, agreeAfter: null },
      ...{ leftFirst: 10, leftAfter: "a", leftLast: null },
      ...{ differFirst: null, differLast: 10, differBefore: "b" },
    });
  });
});
