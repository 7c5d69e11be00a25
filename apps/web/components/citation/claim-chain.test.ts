import { describe, expect, it } from "vitest";
import { claimChain } from "./claim-chain.ts";

const told = { text: "The bridge fell.", statementCount: 3, origins: { min: 1, max: 2 } };

describe("the chain of a claim", () => {
  it("tells who affirms and who denies, and how many origins there are", () => {
    const stances = [
      { stance: "AFFIRMS", speakers: [{ name: "Ann Lee" }, { name: "Bo Li" }], unresolvedCount: 0 },
      { stance: "DENIES", speakers: [], unresolvedCount: 1 },
    ] as const;
    expect(claimChain({ ...told, stances })).toBe(
      "“The bridge fell.” A claim told in 3 statements, 1 to 2 origins: affirmed by Ann Lee and Bo Li; denied by 1 telling without an identified speaker.",
    );
  });

  it("names five of many", () => {
    const speakers = ["A", "B", "C", "D", "E", "F", "G"].map((name) => ({ name }));
    const stances = [{ stance: "AFFIRMS", speakers, unresolvedCount: 0 }] as const;
    expect(claimChain({ ...told, stances })).toContain("affirmed by A, B, C, D, E and 2 others.");
  });

  it("that nobody tells any more says so by its number", () => {
    const none = { ...told, statementCount: 0, origins: { min: 0, max: 0 }, stances: [] };
    expect(claimChain(none)).toBe("“The bridge fell.” A claim told in 0 statements, 0 origins.");
  });
});
