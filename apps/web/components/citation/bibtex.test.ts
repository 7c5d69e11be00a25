import { describe, expect, it } from "vitest";
import { toBibtex } from "./bibtex.ts";
import { aCitation, aDay, anOriginal } from "./citation.fixture.ts";

describe("a citation for BibTeX", () => {
  it("has the speaker as author, this page as address, the chain as note", () => {
    expect(toBibtex(aCitation({ chain: "He said it." }))).toBe(`@misc{sayso:stm_1,
  author = {{Oleksandr Syrskyi}},
  title = {{More than 100 soldiers were taken prisoner.}},
  howpublished = {“Second week in Kursk”, The Star, 14 August 2024},
  date = {2024-08-14},
  year = {2024},
  url = {https://sayso.example/statements/stm_1},
  urldate = {2026-11-24},
  note = {He said it. Original: \\url{https://star.example/kursk}. Accessed 24 November 2026; data as of 23 November 2026, last import kursk, SHA-256 3f2a91c07d5e.},
}`);
  });

  it("escapes what TeX would read as a command, and never leaves a brace open", () => {
    const claim = "50% of R&D_x #1 costs $5 {a ~b ^c \\d";
    const entry = toBibtex(aCitation({ claim }));
    expect(entry).toContain(
      "title = {{50\\% of R\\&D\\_x \\#1 costs \\$5 \\textbraceleft{}a \\textasciitilde{}b \\textasciicircum{}c \\textbackslash{}d}}",
    );
    expect(entry.split("{")).toHaveLength(entry.split("}").length);
  });

  it("lists several speakers, and one who is not identified as such", () => {
    const speakers = [
      { name: "Ministry of Defence", identified: true },
      { name: "officials", identified: false },
    ];
    expect(toBibtex(aCitation({ speakers }))).toContain(
      "author = {{Ministry of Defence} and {“officials” (not identified)}},",
    );
    expect(toBibtex(aCitation({ speakers: [] }))).not.toContain("author");
  });

  it("writes a span, an open and an approximate date as biblatex reads them", () => {
    const span = { ...aDay, precision: "RANGE", to: "2024-08-16T00:00:00Z" } as const;
    expect(toBibtex(aCitation({ saidOn: span }))).toContain("date = {2024-08-14/2024-08-15}");
    const before = toBibtex(aCitation({ saidOn: { ...span, from: null } }));
    expect(before).toContain("date = {/2024-08-15},\n  year = {2024}");
    const about = { ...aDay, precision: "MONTH", approximate: true } as const;
    expect(toBibtex(aCitation({ saidOn: about }))).toContain("date = {2024-08~}");
  });

  it("has no date where none is known, and the day of publication where only that is", () => {
    expect(toBibtex(aCitation({ saidOn: null }))).toContain("date = {2024-08-14}");
    const nowhere = aCitation({ saidOn: null, original: anOriginal({ publishedOn: null }) });
    expect(toBibtex(nowhere)).not.toMatch(/^ {2}(date|year) =/m);
  });

  it("leaves text that runs from right to left without marks", () => {
    expect(toBibtex(aCitation({ claim: "سقط الجسر" }))).toContain("title = {{سقط الجسر}}");
  });
});
