import { describe, expect, it } from "vitest";
import type { Step } from "../recent/step.ts";
import { groupsOf } from "./groups.ts";

const person: Step = { kind: "PERSON", label: "Oleksandr Syrskyi", href: "/entities/syrskyi" };
const here = [{ id: "copy", label: "Copy the address of this page", act: { href: "/" } }];
const anywhere = [{ id: "keys", label: "Show all keys", act: { href: "/" } }];
const found = [
  { kind: "PERSON", targets: [{ label: "Oleksandr Syrskyi", href: "/entities/syrskyi" }] },
] as const;

function titles(text: string, hits: typeof found | [] = []): string[] {
  return groupsOf({ text, found: hits, recent: [person], here, anywhere }).map(
    ({ title }) => title,
  );
}

describe("what the palette offers", () => {
  it("without a text: recent items first, then what can be done and where one can go", () => {
    expect(titles("")).toEqual(["Recent", "This page", "Go to", "Settings"]);
  });

  it("for a text: what is found by its kind, and the full search last", () => {
    expect(titles("syr", found)).toEqual(["People", "Search"]);
  });

  it("for the name of a page: the page first", () => {
    expect(titles("map", found)).toEqual(["Go to", "People", "Search"]);
    expect(titles("copy", found)).toEqual(["This page", "People", "Search"]);
  });

  it("for a text that nothing matches: the full search", () => {
    const [group] = groupsOf({ text: " qqq ", found: [], recent: [], here, anywhere });
    expect(group?.commands).toEqual([
      { id: "search", label: "Search everything for “qqq”", act: { href: "/search?q=qqq" } },
    ]);
  });
});
