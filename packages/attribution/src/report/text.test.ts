import { describe, expect, it } from "vitest";
import type { Span } from "../attribution.ts";
import { listParagraphs, listSentences } from "./text.ts";

function words(text: string, list: (text: string) => Span[]): string[] {
  return list(text).map(({ start, end }) => text.slice(start, end));
}

describe("paragraphs", () => {
  it("stand between blank lines, which may hold space", () => {
    expect(words("One ran\nhome.\n \nTwo stayed.\n", listParagraphs)).toEqual([
      "One ran\nhome.",
      "Two stayed.",
    ]);
  });

  it("are the lines of a text without blank ones", () => {
    expect(words("One ran.\nTwo stayed.", listParagraphs)).toEqual(["One ran.", "Two stayed."]);
  });
});

describe("sentences", () => {
  it.each([
    ["He ran. She stayed.", ["He ran.", "She stayed."]],
    ["Mr. Holt met Sen. Li. They spoke.", ["Mr. Holt met Sen. Li.", "They spoke."]],
    ["Dana B. Holt ran. So did Bo.", ["Dana B. Holt ran.", "So did Bo."]],
    ["“It rains,” he said. “Stay here.”", ["“It rains,” he said.", "“Stay here.”"]],
    ['He left. "Why?" she asked.', ["He left.", '"Why?" she asked.']],
    ["Two miles\u00a0off.\n\nThe rest stayed", ["Two miles\u00a0off.", "The rest stayed"]],
  ])("%s", (text, expected) => {
    expect(words(text, listSentences)).toEqual(expected);
  });
});
