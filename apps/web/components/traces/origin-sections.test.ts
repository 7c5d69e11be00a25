import { expect, it } from "vitest";
import { groupByOrigin } from "./origin-groups.ts";
import { originSections } from "./origin-sections.ts";

const telling = (id: string, key: string, known = true, relays: readonly string[] = []) => ({
  id,
  origin: { key, known },
  relays: relays.map((relayed) => ({ id: relayed })),
  source: { id: "source" },
});

it("origins that are told several times have a heading each, those that are told once share one", () => {
  const sections = originSections(
    groupByOrigin([
      telling("root", "one"),
      telling("again", "one"),
      telling("relay", "one", true, ["root"]),
      telling("second", "two"),
      telling("third", "three"),
      telling("reader", "four", false),
    ]),
  );
  expect(sections.map(({ title, count, reason }) => [title, count, reason])).toEqual([
    [
      "Origin A",
      "3 tellings in 1 source",
      "same speaker, channel and day; 1 of them passes another one on",
    ],
    ["Origins B and C", "one telling each", ""],
    ["Origin D", "1 telling", "its speaker is not identified: perhaps not an origin of its own"],
  ]);
  expect(sections.map(({ rows }) => rows.map(({ origin }) => origin))).toEqual([
    [undefined, undefined, undefined],
    ["B", "C"],
    [undefined],
  ]);
});

it("an origin may be told several times by somebody who is not identified", () => {
  const [only] = originSections(
    groupByOrigin([telling("root", "one", false), telling("relay", "one", false, ["root"])]),
  );
  expect(only?.reason).toMatch(/^1 of them passes another one on; its speaker is not identified/);
});
