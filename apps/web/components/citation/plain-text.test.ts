import { describe, expect, it } from "vitest";
import { aCitation, anOriginal } from "./citation.fixture.ts";
import { toPlainText } from "./plain-text.ts";

describe("a citation as plain text", () => {
  it("carries the chain, the original, this page, the day of reading and the version of the data", () => {
    expect(toPlainText(aCitation())).toBe(
      "Oleksandr Syrskyi, commander of the military, said on 14 August 2024 in a video on Zelensky's channel, as reported by The Star in “Second week in Kursk”: more than 100 soldiers were taken prisoner. " +
        "Original: “Second week in Kursk”, The Star, 14 August 2024, https://star.example/kursk " +
        "Sayso, https://sayso.example/statements/stm_1 (accessed 24 November 2026; data as of 23 November 2026, last import kursk, SHA-256 3f2a91c07d5e).",
    );
  });

  it("gives a retelling no outlet, and says so where an outlet or a day is not known", () => {
    const retelling = anOriginal({ kind: "RETELLING", outlet: null, url: null });
    expect(toPlainText(aCitation({ original: retelling }))).toContain(
      "Original: “Second week in Kursk”, retelling, 14 August 2024. Sayso,",
    );
    const unknown = anOriginal({ outlet: null, publishedOn: null, url: null });
    expect(toPlainText(aCitation({ original: unknown }))).toContain(
      "“Second week in Kursk”, outlet not known, published on an unknown day. Sayso,",
    );
  });

  it("names no original for a claim, and no data where nothing was imported", () => {
    const text = toPlainText(aCitation({ original: null, data: null }));
    expect(text).not.toContain("Original");
    expect(text).toMatch(/\(accessed 24 November 2026\)\.$/);
  });

  it("keeps text that runs from right to left apart from what follows", () => {
    const text = toPlainText(aCitation({ original: anOriginal({ title: "أخبار اليوم" }) }));
    expect(text).toContain("“\u2068أخبار اليوم\u2069”, The Star, 14 August 2024");
  });

  it("is one line", () => {
    expect(toPlainText(aCitation({ chain: "He said:\n\n  it fell." }))).toMatch(
      /^He said: it fell\. Original/,
    );
  });
});
