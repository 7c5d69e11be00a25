import { expect, it } from "vitest";
import { effects } from "./effects.ts";

const none = { added: 0, changed: 0, gone: 0, unchanged: 0 };

it("an import tells what it did to each type of thing, and nothing of those it did not hold", () => {
  expect(
    effects([
      { ...none, type: "entity", added: 25 },
      { ...none, type: "source", changed: 1, gone: 1200 },
      { ...none, type: "claim" },
    ]),
  ).toEqual(["entities: 25 added", "sources: 1 changed, 1,200 gone"]);
  expect(effects([{ ...none, type: "claim" }])).toEqual(["nothing"]);
});
