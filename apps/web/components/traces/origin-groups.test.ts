import { describe, expect, it } from "vitest";
import { groupByOrigin, letters } from "./origin-groups.ts";

const telling = (id: string, key: string, relays: readonly string[] = [], source = id) => ({
  id,
  origin: { key, known: true },
  relays: relays.map((relayed) => ({ id: relayed })),
  source: { id: source },
});

describe("tellings by origin", () => {
  it("stand together, each under the one that it passes on", () => {
    const [first, second] = groupByOrigin([
      telling("root", "one"),
      telling("other", "two"),
      telling("third", "one", ["second"]),
      telling("second", "one", ["root"]),
      telling("also", "one", ["root"], "second"),
    ]);
    expect(
      first?.tellings.map(({ telling: { id }, depth, number }) => [number, id, depth]),
    ).toEqual([
      [1, "root", 0],
      [2, "second", 1],
      [3, "third", 2],
      [4, "also", 1],
    ]);
    expect(first?.tellings.map(({ lines }) => lines)).toEqual([[], [true], [true, false], [false]]);
    expect(first?.sourceCount).toBe(3);
    expect(second?.tellings.map(({ number }) => number)).toEqual([5]);
    expect([first?.name, second?.name]).toEqual(["A", "B"]);
  });

  it("leave nothing out where what is passed on is on another page", () => {
    const [only] = groupByOrigin([telling("second", "one", ["elsewhere"])]);
    expect(only?.tellings).toMatchObject([{ depth: 0, isPassedOn: false }]);
  });
});

it("origins that are told once stand after the others, those of unknown speakers last", () => {
  const unknown = { ...telling("unknown", "one"), origin: { key: "one", known: false } };
  const groups = groupByOrigin([
    unknown,
    telling("once", "two"),
    telling("twice", "three"),
    telling("again", "three"),
  ]);
  expect(groups.map(({ name, tellings: [first] }) => [name, first?.telling.id])).toEqual([
    ["A", "twice"],
    ["B", "once"],
    ["C", "unknown"],
  ]);
});

it("origins are named past Z", () => {
  expect([0, 25, 26, 52].map(letters)).toEqual(["A", "Z", "AA", "BA"]);
});
