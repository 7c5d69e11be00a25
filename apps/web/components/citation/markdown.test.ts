import { describe, expect, it } from "vitest";
import { aCitation, anOriginal } from "./citation.fixture.ts";
import { toMarkdown } from "./markdown.ts";

describe("a citation in Markdown", () => {
  it("links the original and this page", () => {
    const text = toMarkdown(aCitation({ chain: "He said it." }));
    expect(text).toBe(
      "He said it. Original: “[Second week in Kursk](<https://star.example/kursk>)”, The Star, 14 August 2024. " +
        "[Sayso](<https://sayso.example/statements/stm_1>) (accessed 24 November 2026; data as of 23 November 2026, last import kursk, SHA-256 3f2a91c07d5e).",
    );
  });

  it("takes nothing in a text for markup", () => {
    const title = "[*x*](y) <b> `c` a_b_ \\ | ~z~ &lt;";
    expect(toMarkdown(aCitation({ original: anOriginal({ title, url: null }) }))).toContain(
      "“\\[\\*x\\*\\](y) \\<b\\> \\`c\\` a\\_b\\_ \\\\ \\| \\~z\\~ \\&lt;”",
    );
    expect(toMarkdown(aCitation({ chain: "# Not a heading" }))).toMatch(/^\\# Not/);
    expect(toMarkdown(aCitation({ chain: "1. Not a list" }))).toMatch(/^1\\\. Not/);
  });

  it("keeps an address whole, whatever stands in it", () => {
    const original = anOriginal({ url: "https://star.example/a_(b)?c=<d> e" });
    expect(toMarkdown(aCitation({ original }))).toContain(
      "(<https://star.example/a_(b)?c=%3Cd%3E%20e>)",
    );
  });

  it("keeps text that runs from right to left apart", () => {
    const original = anOriginal({ title: "חדשות", url: null });
    expect(toMarkdown(aCitation({ original }))).toContain("“\u2068חדשות\u2069”, The Star");
  });
});
