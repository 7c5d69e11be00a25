import { describe, expect, it } from "vitest";
import { type Command, matching, namesOne } from "./command.ts";

const commands: readonly Command[] = [
  { id: "map", label: "Map", words: "places", act: { href: "/map" } },
  { id: "dark", label: "Use dark colours", words: "scheme theme", act: { href: "/" } },
];

function found(text: string): string[] {
  return matching(commands, text).map(({ id }) => id);
}

describe("the commands that a text means", () => {
  it("are those whose words it begins, in any order and case", () => {
    expect(found("col da")).toEqual(["dark"]);
    expect(found("PLACES")).toEqual(["map"]);
    expect(found("ap")).toEqual([]);
  });

  it("are all where nothing was typed", () => {
    expect(found("  ")).toEqual(["map", "dark"]);
  });

  it("come first where the text is how one of them begins", () => {
    expect(namesOne(commands, "ma")).toBe(true);
    expect(namesOne(commands, "m")).toBe(false);
    expect(namesOne(commands, "dark")).toBe(false);
  });
});
