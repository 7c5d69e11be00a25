import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { skeleton } from "./skeleton.ts";

describe("skeleton", () => {
  it.each([
    ["zelenski", ["Зеленський", "Зеленский", "zelenskiy", "Zelenskyy", "Zelensky", "Zelenskij"]],
    ["sirski", ["Сирський", "Сырский", "Syrskyi", "Sirsky", "Syrskyy"]],
    ["iulia", ["Юлія", "Julia", "Yulia", "Iuliia"]],
    ["ermak", ["Єрмак", "Yermak", "Ermak", "Jermak"]],
    ["serhi", ["Сергей", "Sergei", "Sergey", "Serhiy", "Serhii"]],
    ["kuznecov", ["Кузнецов", "Kuznetsov", "Kuznecov", "Kuznetzov"]],
    ["hladkov", ["Гладков", "Gladkov", "Hladkov"]],
    ["smirnov", ["Смирнов", "Smirnov", "Smirnoff", "Smirnow"]],
    ["zukov", ["Жуков", "Zhukov", "Žukov"]],
  ])("is %s for every spelling", (expected, spellings) => {
    expect(spellings.map((spelling) => skeleton(fold(spelling)))).toEqual(
      spellings.map(() => expected),
    );
  });

  it("leaves words with digits alone", () => {
    expect(skeleton("su34")).toBe("su34");
  });
});
