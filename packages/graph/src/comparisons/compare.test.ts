import { describe, expect, test } from "vitest";
import { idFor } from "../ids/ids.ts";
import { compare } from "./compare.ts";
import type { ComparedStatement } from "./meeting.ts";

interface Told extends Partial<Pick<ComparedStatement, "stance" | "undated">> {
  readonly day?: number;
  readonly contradicts?: readonly string[];
  /** So many ships, exactly. */
  readonly ships?: number;
}

let told = 0;
const says = (claim: string, more: Told = {}): ComparedStatement => {
  told += 1;
  const id = idFor("statement", told);
  const { day = told, contradicts = [], ships, stance = "AFFIRMS", undated = false } = more;
  return {
    ...{ id, stance, undated, claimId: idFor("claim", claim) },
    sortKey: `${undated ? "0000" : "2024"}-01-${String(day).padStart(2, "0")}|${id}`,
    contradictIds: contradicts.map((other) => idFor("claim", other)),
    figures:
      ships === undefined
        ? []
        : [
            {
              ...{ measureId: idFor("measure", "ships"), unit: "ship", qualifier: "EXACT" },
              ...{ min: ships, max: ships },
            },
          ],
  };
};

const rows = (left: ComparedStatement[], right: ComparedStatement[]) =>
  compare(left, right).map(({ outcome, ground }) => `${outcome} ${ground}`);

describe("on the same claim", () => {
  test.each([
    ["AFFIRMS", "AFFIRMS", "AGREEMENT"],
    ["DENIES", "DENIES", "AGREEMENT"],
    ["AFFIRMS", "DENIES", "DIFFERENCE"],
    ["AFFIRMS", "QUESTIONS", "OPEN"],
    ["UNSTATED", "DENIES", "OPEN"],
    ["QUESTIONS", "QUESTIONS", "OPEN"],
  ] as const)("one %s, the other %s: %s", (one, other, outcome) => {
    const [left, right] = [says("a", { stance: one }), says("a", { stance: other })];
    expect(rows([left], [right])).toEqual([`${outcome} CLAIM`]);
    expect(rows([right], [left])).toEqual([`${outcome} CLAIM`]);
  });

  test("one who changed sides differs, and both statements are in the row", () => {
    const [first, later] = [says("a"), says("a", { stance: "DENIES" })];
    const [row] = compare([later, first], [says("a")]);
    expect(row).toMatchObject({ outcome: "DIFFERENCE", left: [first.id, later.id] });
  });
});

describe("on claims that contradict each other", () => {
  test("they differ where each affirms one", () => {
    const left = says("open", { contradicts: ["shut"] });
    const right = says("shut", { contradicts: ["open"] });
    expect(rows([left], [right])).toEqual(["DIFFERENCE CONTRADICTING_CLAIMS"]);
  });

  test("they do not where one of them is denied: each speaks of something else", () => {
    const left = says("open", { contradicts: ["shut"] });
    const right = says("shut", { contradicts: ["open"], stance: "DENIES" });
    expect(rows([left], [right])).toEqual(["ONLY_LEFT CLAIM", "ONLY_RIGHT CLAIM"]);
  });

  test("figures in them are not compared a second time", () => {
    const left = says("twelve", { contradicts: ["twenty"], ships: 12 });
    const right = says("twenty", { contradicts: ["twelve"], ships: 20 });
    expect(rows([left], [right])).toEqual(["DIFFERENCE CONTRADICTING_CLAIMS"]);
  });
});

describe("on figures of a measure", () => {
  test("rival ones differ, the same ones agree", () => {
    expect(rows([says("a", { ships: 74 })], [says("b", { ships: 82 })])).toEqual([
      "DIFFERENCE MEASURE",
    ]);
    expect(rows([says("a", { ships: 74 })], [says("b", { ships: 74 })])).toEqual([
      "AGREEMENT MEASURE",
    ]);
  });

  test("what both give is parted from what one gives besides", () => {
    const [same, more] = [says("a", { ships: 74 }), says("b", { ships: 82 })];
    const right = says("a", { ships: 74 });
    expect(compare([same, more], [right])).toMatchObject([
      { outcome: "AGREEMENT", ground: "CLAIM", left: [same.id], right: [right.id] },
      { outcome: "DIFFERENCE", ground: "MEASURE", left: [more.id], right: [right.id] },
    ]);
  });

  test("a denied figure is not given", () => {
    const denied = says("a", { ships: 74, stance: "DENIES" });
    expect(rows([denied], [says("b", { ships: 82 })])).toEqual([
      "ONLY_LEFT CLAIM",
      "ONLY_RIGHT CLAIM",
    ]);
  });
});

describe("silence", () => {
  test("is a row for each claim of the one who spoke, with every telling", () => {
    const tellings = [says("a"), says("a")];
    expect(compare(tellings, [])).toMatchObject([
      { outcome: "ONLY_LEFT", left: tellings.map(({ id }) => id), right: [] },
    ]);
  });

  test("rows come by the date of their first statement, those without a date last", () => {
    const undated = says("c", { undated: true });
    const [late, early] = [says("a", { day: 9 }), says("b", { day: 2 })];
    const found = compare([undated, late], [early]);
    expect(found.map(({ left, right }) => [...left, ...right])).toEqual(
      [early, late, undated].map(({ id }) => [id]),
    );
  });
});
