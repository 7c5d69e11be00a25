import { describe, expect, it } from "vitest";
import { comparisonsOf, figureVersions } from "./comparisons.ts";
import { inOrder } from "./origin-groups.ts";

const telling = (id: string, words: string, relays: readonly string[] = []) => ({
  id,
  relays: relays.map((relayed) => ({ id: relayed })),
  passage: { spans: [{ role: "CONTENT", text: words }] },
});

const compared = comparisonsOf(
  inOrder([
    telling("first", "100 men were taken"),
    telling("copy", "100 men were taken"),
    telling("other", "102 men were taken"),
    telling("relay", "102 men were taken prisoner", ["other"]),
    telling("elsewhere", "nobody counted them", ["not here"]),
  ]),
);

describe("a telling is held against another one", () => {
  it("the one that it passes on, else the first of all", () => {
    expect(compared.map(({ base }) => base && [base.number, base.isRelayed])).toEqual([
      null,
      [1, false],
      [1, false],
      [3, true],
      [1, false],
    ]);
  });

  it("in its words and its figures", () => {
    expect(compared.map(({ base }) => base && [base.changes.kind, base.figuresDiffer])).toEqual([
      null,
      ["SAME", false],
      ["CHANGED", true],
      ["CHANGED", false],
      ["OTHER_WORDS", true],
    ]);
  });
});

it("figures are listed once, with the tellings that give them", () => {
  expect(figureVersions(compared)).toEqual([
    { figures: ["100"], numbers: [1, 2] },
    { figures: ["102"], numbers: [3, 4] },
  ]);
});
