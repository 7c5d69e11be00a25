import { describe, expect, it } from "vitest";
import { entitySearchKeys, entitySearchText, statementSearchText } from "./keys.ts";

describe("entitySearchKeys", () => {
  it("folds name and aliases, each once, the name first", () => {
    expect(entitySearchKeys("Kyiv", ["Київ", "KYIV", "Kiev", "…"])).toEqual([
      "kyiv",
      "kiiv",
      "kiev",
    ]);
  });
});

describe("entitySearchText", () => {
  it("holds the words, the words joined and their skeletons", () => {
    expect(entitySearchText("Su-34", [])).toBe("su 34 su34");
    expect(entitySearchText("Volodymyr Zelensky", []).split(" ")).toEqual([
      "volodymyr",
      "zelensky",
      "volodymyrzelensky",
      "volodimir",
      "zelenski",
    ]);
  });

  it("holds neighbouring words joined, so that a lost space is found", () => {
    expect(entitySearchText("Kursk Region Council", []).split(" ")).toContain("kurskregion");
  });
});

describe("statementSearchText", () => {
  it("holds claim and passage, and the skeletons of names only", () => {
    expect(statementSearchText("The army left.", "Zelenskyy said they why left")).toBe(
      "the army left zelenskyy said they why left zelenski",
    );
  });
});
