import { describe, expect, it } from "vitest";
import { idFor } from "../ids/ids.ts";
import { fold } from "./fold.ts";
import { searchWords } from "./lucene.ts";
import { rankEntities } from "./rank.ts";

function candidate(name: string, { aliases = [] as string[], statementCount = 0 } = {}) {
  return { kind: "PERSON" as const, id: idFor("entity", name), name, aliases, statementCount };
}

function ranked(typed: string, ...candidates: ReturnType<typeof candidate>[]): string[] {
  const hits = rankEntities(searchWords(fold(typed)), candidates);
  return hits.map((hit) => hit.snippet.map((part) => part.text).join(""));
}

describe("rankEntities", () => {
  it("puts the name itself before one that holds it, and that before a lookalike", () => {
    const names = ["Purin", "Vladimir Putin", "Putin"].map((name) => candidate(name));
    expect(ranked("putin", ...names)).toEqual(["Putin", "Vladimir Putin", "Purin"]);
  });

  it("puts the often quoted first among equals", () => {
    const often = candidate("John Smithson", { statementCount: 900 });
    expect(ranked("smith", candidate("Jane Smithers"), often)[0]).toBe("John Smithson");
  });

  it("never lets fame outweigh the name itself", () => {
    const famous = candidate("Jon Smith", { statementCount: 100_000 });
    expect(ranked("john smith", famous, candidate("John Smith"))[0]).toBe("John Smith");
  });

  it("shows the alias that was meant", () => {
    const region = candidate("Kyiv", { aliases: ["Kiev", "Київ"] });
    expect(ranked("kiev", region)).toEqual(["Kiev"]);
  });

  it("leaves out what only one of several words fits", () => {
    expect(ranked("governor of belgorod", candidate("Governor"))).toEqual([]);
  });

  it.each([
    ["vladimirputin", "Vladimir Putin"],
    ["v ladimir putin", "Vladimir Putin"],
    ["vladimi rputin", "Vladimir Putin"],
    ["ivladimir putin", "Vladimir Putin"],
    ["sirsky", "Oleksandr Syrskyi"],
    ["su34", "Su-34"],
  ])("takes %j for %j", (typed, name) => {
    expect(ranked(typed, candidate(name))).toEqual([name]);
  });
});
