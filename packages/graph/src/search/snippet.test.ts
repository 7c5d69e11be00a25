import { describe, expect, it } from "vitest";
import type { SnippetPart } from "./search.records.ts";
import { excerpt, markMatches, nameMatcher, textMatcher } from "./snippet.ts";

const marked = (parts: readonly SnippetPart[]) =>
  parts.map(({ text, match }) => (match ? `[${text}]` : text)).join("");

describe("markMatches", () => {
  it.each([
    [["zelenskiy"], "Volodymyr Zelenskyy, Зеленський", "Volodymyr [Zelenskyy], [Зеленський]"],
    [["strasse"], "Die Straße 😀 Straße", "Die [Straße] 😀 [Straße]"],
    [["pris"], "took prisoners 𝔘", "took [prisoners] 𝔘"],
    [["took", "pris"], "tooks prison", "tooks [prison]"],
    [["a"], "A and an", "[A] [and] [an]"],
    [["the", "end"], "then the ending", "then [the] [ending]"],
  ])("marks %j in %j", (words, text, expected) => {
    expect(marked(markMatches(text, textMatcher(words)))).toBe(expected);
  });

  it("gives the text back when its parts are joined", () => {
    const text = "  «Жуков» — 👩‍🚀 e\u0301t e\u0301te\u0301…";
    const parts = markMatches(text, textMatcher(["zhukov", "ete"]));
    expect(parts.map((part) => part.text).join("")).toBe(text);
    expect(parts.filter((part) => part.match).map((part) => part.text)).toEqual([
      "Жуков",
      "e\u0301te\u0301",
    ]);
  });
});

describe("nameMatcher", () => {
  it("forgives in a name what it does not in a text", () => {
    expect(marked(markMatches("John Was", nameMatcher(["jon", "war"])))).toBe("[John] [Was]");
    expect(marked(markMatches("John Was", textMatcher(["jon", "war"])))).toBe("John Was");
  });

  it("marks what was typed in two words and is written in one", () => {
    expect(marked(markMatches("The Su34", nameMatcher(["su", "34"])))).toBe("The [Su34]");
  });
});

describe("excerpt", () => {
  const long = `${"Some other words 😀 stand here. ".repeat(20)}The prisoners were exchanged. ${"And more words follow. ".repeat(20)}`;

  it("keeps a short text whole", () => {
    expect(marked(excerpt("Prisoners came.", textMatcher(["prisoners"])))).toBe(
      "[Prisoners] came.",
    );
  });

  it("cuts a long text around the first match, between words", () => {
    const text = marked(excerpt(long, textMatcher(["prisoners"])));
    expect(text).toMatch(/^…\w/);
    expect(text).toMatch(/\w…$/);
    expect(text).toContain("The [prisoners] were");
    expect(text.length).toBeLessThan(240);
    expect(text.isWellFormed()).toBe(true);
  });

  it("begins at the beginning where nothing matches", () => {
    expect(marked(excerpt(long, () => false))).toMatch(/^Some other .*…$/);
  });

  it("reaches the end of a text that matches there", () => {
    expect(marked(excerpt(`${long}Finale`, textMatcher(["finale"])))).toMatch(/^….*\[Finale\]$/);
  });
});
