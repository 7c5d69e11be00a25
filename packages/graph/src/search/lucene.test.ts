import { describe, expect, it } from "vitest";
import { fold } from "./fold.ts";
import { entityLuceneQuery, searchWords, textLuceneQuery } from "./lucene.ts";

const wordsOf = (text: string) => searchWords(fold(text));

describe("searchWords", () => {
  it.each(["/b", "a:", '"', "AND OR (((", "tb-*", "a~ b^2 [x TO y]", "\\", "&& ||"])(
    "leaves no operator of %j",
    (text) => {
      for (const word of wordsOf(text)) expect(word).toMatch(/^[a-z0-9]+$/);
    },
  );

  it("takes sixteen words of ten thousand, and sixty letters of a word", () => {
    expect(wordsOf("word ".repeat(10_000))).toHaveLength(16);
    expect(wordsOf("a".repeat(200))).toEqual(["a".repeat(60)]);
  });

  it("finds no word in marks alone", () => {
    expect(wordsOf("*?!")).toEqual([]);
  });
});

describe("entityLuceneQuery", () => {
  it("looks for a word exactly, by its skeleton, misspelt and as a beginning", () => {
    expect(entityLuceneQuery(["sirsky"])).toBe("sirsky^4 sirski^3 sirsky~1 sirsky*");
  });

  it("looks for joined words too", () => {
    expect(entityLuceneQuery(["su", "34"])).toContain("su34^4");
  });

  it("keeps within the number of clauses that Lucene takes", () => {
    const misspelt = entityLuceneQuery(wordsOf("abcdefgh ".repeat(16))).match(/~/g);
    expect(misspelt?.length).toBeLessThanOrEqual(16);
  });
});

describe("textLuceneQuery", () => {
  it("wants every word; only long ones misspelt, only the last as a beginning", () => {
    expect(textLuceneQuery(["took", "prisoners"])).toBe(
      "+(took^4 tuk^2) +(prisoners^4 prisoners^2 prisoners~1^0.5 prisoners*)",
    );
  });
});
