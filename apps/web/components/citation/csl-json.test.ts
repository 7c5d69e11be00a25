import { describe, expect, it } from "vitest";
import { aCitation, aDay, anOriginal } from "./citation.fixture.ts";
import type { Citation } from "./citation.ts";
import { toCslJson } from "./csl-json.ts";

function itemOf(given: Partial<Citation>): unknown {
  const items: unknown = JSON.parse(toCslJson(aCitation(given)));
  return Array.isArray(items) ? items[0] : undefined;
}

describe("a citation as CSL-JSON", () => {
  it("is one item with speaker, claim, original, this page and the version of the data", () => {
    expect(itemOf({ chain: "He said it." })).toEqual({
      id: "sayso:stm_1",
      type: "webpage",
      title: "More than 100 soldiers were taken prisoner.",
      author: [{ literal: "Oleksandr Syrskyi" }],
      "container-title": "Sayso",
      issued: { "date-parts": [[2024, 8, 14]] },
      "original-title": "Second week in Kursk",
      "original-publisher": "The Star",
      "original-date": { "date-parts": [[2024, 8, 14]] },
      URL: "https://sayso.example/statements/stm_1",
      accessed: { "date-parts": [[2026, 11, 24]] },
      version: "data as of 23 November 2026, last import kursk, SHA-256 3f2a91c07d5e",
      note: "He said it. Original: https://star.example/kursk Accessed 24 November 2026.",
    });
  });

  it("marks a date that is approximate, spans days or is open", () => {
    const span = { ...aDay, precision: "RANGE", to: "2024-08-16T00:00:00Z" } as const;
    expect(itemOf({ saidOn: { ...span, approximate: true } })).toMatchObject({
      issued: {
        "date-parts": [
          [2024, 8, 14],
          [2024, 8, 15],
        ],
        circa: true,
      },
    });
    expect(itemOf({ saidOn: { ...span, from: null } })).toMatchObject({
      issued: { literal: "before 16 August 2024" },
    });
  });

  it("leaves out what is not known", () => {
    const item = itemOf({
      saidOn: null,
      original: anOriginal({ kind: "RETELLING", outlet: null, publishedOn: null, url: null }),
      data: null,
    });
    for (const field of ["issued", "original-publisher", "original-date", "version"])
      expect(item).not.toHaveProperty(field);
    expect(item).toMatchObject({ note: expect.stringContaining("a retelling without an outlet") });
  });

  it("keeps quotation marks, line ends and right-to-left text as JSON wants them", () => {
    expect(itemOf({ claim: 'He said "no"\nand left: سقط' })).toMatchObject({
      title: 'He said "no" and left: سقط',
    });
  });
});
