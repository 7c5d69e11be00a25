import { describe, expect, it } from "vitest";
import { paramsOfOthers, sectionParam, sectionParams } from "./section-params.ts";

const params = { saidAfter: "c1", saidStance: "DENIES", aboutAfter: "c2", said: "x", saidx: "y" };

describe("the parameters of a section", () => {
  it("are those with its prefix, and lose it", () => {
    expect(sectionParams(params, "said")).toEqual({ after: "c1", stance: "DENIES" });
    expect(sectionParams(params, "about")).toEqual({ after: "c2" });
  });

  it("are kept apart from those of the others", () => {
    expect(paramsOfOthers(params, "said")).toEqual({ aboutAfter: "c2", said: "x", saidx: "y" });
  });

  it("get their prefix back for the address", () => {
    expect(sectionParam("said", "after")).toBe("saidAfter");
    expect(sectionParams({ [sectionParam("said", "from")]: "1" }, "said")).toEqual({ from: "1" });
  });
});
