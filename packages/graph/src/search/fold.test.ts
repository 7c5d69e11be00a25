import { describe, expect, it } from "vitest";
import { fold, foldWords } from "./fold.ts";

describe("fold", () => {
  it.each([
    ["Volodymyr ZELENSKY", "volodymyr zelensky"],
    ["Зеленський", "zelenskiy"],
    ["Łódź, Straße", "lodz strasse"],
    ["e\u0301te\u0301", "ete"],
    ["Su‑34", "su 34"],
    ["O’Brien", "obrien"],
    ["Лук'янов", "lukyanov"],
    ["Putin’s army", "putin s army"],
    ["习近平", "xi jin ping"],
    ["!?", ""],
    ["", ""],
  ])("folds %j to %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("folds composed and decomposed text alike", () => {
    for (const text of ["Київ", "Mỹ Tâm", "Erdoğan"]) {
      expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
    }
  });
});

describe("foldWords", () => {
  it("gives the places of words in the text as it was, surrogate pairs counted as two", () => {
    const text = "😀 Жуков’s Strasse, e\u0301te\u0301";
    const places = foldWords(text).map(({ word, start, end }) => [word, text.slice(start, end)]);
    expect(places).toEqual([
      ["grinning", "😀"],
      ["zhukov", "Жуков"],
      ["s", "s"],
      ["strasse", "Strasse"],
      ["ete", "e\u0301te\u0301"],
    ]);
  });

  it("never cuts a surrogate pair", () => {
    const text = "𝔘nfug 👩‍🚀x";
    for (const { start, end } of foldWords(text)) {
      expect(text.slice(start, end).isWellFormed()).toBe(true);
    }
  });
});
