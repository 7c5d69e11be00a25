import { describe, expect, it } from "vitest";
import { type RowStatement, rowWords } from "./row-words.ts";

const day = (of: number) => ({
  from: `2024-08-${of}T00:00:00Z`,
  to: `2024-08-${of + 1}T00:00:00Z`,
});
const says = (stance: RowStatement["stance"], on?: number): RowStatement => ({
  stance,
  claim: {
    date: on === undefined ? null : day(on),
    figures: [{ date: null, measure: { id: "m" } }],
  },
});
const words = (
  row: Partial<Parameters<typeof rowWords>[0]>,
  left: readonly RowStatement[],
  right: readonly RowStatement[],
) =>
  rowWords({
    ...{ outcome: "DIFFERENCE", ground: "CLAIM", measure: "m", ofLeft: left, ofRight: right },
    ...row,
  });

describe("the words of a row", () => {
  it("tell agreement in affirming from agreement in denying", () => {
    const agree = { outcome: "AGREEMENT" } as const;
    expect(words(agree, [says("AFFIRMS")], [says("AFFIRMS")]).why).toBe("both affirm it");
    expect(words(agree, [says("DENIES")], [says("DENIES")]).why).toBe("both deny it");
  });

  it("call figures rival, and no contradiction where each is for a day of its own", () => {
    const figures = { ground: "MEASURE" } as const;
    const [early, late, undated] = [says("AFFIRMS", 13), says("AFFIRMS", 15), says("AFFIRMS")];
    expect(words(figures, [early], [late])).toEqual({
      word: "Rival figures",
      why: "for different days: both may hold",
    });
    expect(words(figures, [early], [early]).why).toBe("side by side, never averaged");
    expect(words(figures, [early], [undated]).why).toBe("side by side, never averaged");
    expect(words(figures, [early, late], [late]).why).toBe("side by side, never averaged");
  });

  it("keep the word contradiction for claims", () => {
    expect(words({ ground: "CONTRADICTING_CLAIMS" }, [], []).word).toBe("Contradiction");
    expect(words({}, [says("AFFIRMS")], [says("DENIES")])).toEqual({
      word: "Contradiction",
      why: "one affirms it, the other denies it",
    });
  });
});
