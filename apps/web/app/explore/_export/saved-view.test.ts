import { describe, expect, it } from "vitest";
import { makeView, readView, writeView } from "./saved-view.ts";

const view = makeView({
  ...{ name: "Around Kursk", address: "https://sayso.example/explore?start=kursk-region" },
  ...{ recipe: "start=kursk-region&expand=", now: new Date("2026-11-24T10:00:00Z") },
  places: new Map([["kursk-region", { x: 1.234567, y: -20 }]]),
});

describe("a saved view", () => {
  it("comes back as it was, places to five digits", () => {
    expect(view.positions).toEqual({ "kursk-region": [1.2346, -20] });
    expect(readView(writeView(view))).toEqual({ ok: true, view });
  });

  const why = (content: unknown) => {
    const read = readView(typeof content === "string" ? content : JSON.stringify(content));
    return read.ok ? "" : read.why;
  };

  it.each([
    ["a picture", "\u0089PNG", /not JSON/],
    ["a file that was cut off", writeView(view).slice(0, 100), /cut off/],
    ["the file of another program", { nodes: [] }, /no saved view/],
    ["a bare value", "null", /no saved view/],
    ["one of a later version", { ...view, version: 2 }, /later version \(2\)/],
    ["one with a broken place", { ...view, positions: { a: [1] } }, /damaged: positions/],
    ["one with no recipe", { ...view, recipe: undefined }, /damaged: recipe/],
    ["one with a script for an address", { ...view, address: "javascript:alert(1)" }, /address/],
  ])("says what is wrong with %s", (_name, content, words) => {
    expect(why(content)).toMatch(words);
  });
});
