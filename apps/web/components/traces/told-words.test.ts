import { describe, expect, it } from "vitest";
import { figureKey, toldFigures, toldWords } from "./told-words.ts";

const content = (text: string) => ({ role: "CONTENT", text });

it("the words of a telling are what is said, with a mark where it is interrupted", () => {
  const spans = [content("The bridge"), { role: "CUE", text: "said" }, content("is open")];
  expect(toldWords(spans)).toBe("The bridge … is open");
});

describe("the figures of a telling", () => {
  it("are those that are marked", () => {
    const spans = [content("about forty of 50 boats"), { role: "FIGURE", text: "about forty" }];
    expect(toldFigures(spans)).toEqual(["about forty"]);
  });

  it("are else the numbers in its words, each once", () => {
    expect(toldFigures([content("1,000 of 1,000 men, 2.5 km, in 3.")])).toEqual([
      "1,000",
      "2.5",
      "3",
    ]);
    expect(toldFigures([content("forty boats")])).toEqual([]);
  });

  it("are compared without marks for thousands, and in words or digits", () => {
    expect(figureKey(["about six weeks"])).toBe(figureKey(["about 6 weeks"]));
    expect(figureKey(["1,000", "2"])).toBe(figureKey(["2", "1000"]));
    expect(figureKey(["1.5"])).not.toBe(figureKey(["15"]));
  });
});
