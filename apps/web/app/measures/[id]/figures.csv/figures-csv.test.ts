import { describe, expect, it } from "vitest";
import { type CsvAccount, figuresCsv } from "./figures-csv.ts";

const day = {
  from: "2024-08-13T00:00:00Z",
  to: "2024-08-14T00:00:00Z",
  precision: "DAY",
  approximate: false,
  basis: "STATED",
  zone: "UTC",
};

const account: CsvAccount = {
  figure: { min: 100, max: null, unit: "person", qualifier: "MORE_THAN" },
  saidOn: day,
  date: null,
  claim: { text: "More than 100 left.", contradicts: [{ text: "Nobody left." }], updatedBy: [] },
  retractedIn: [{ id: "stm_b" }],
  statement: {
    id: "stm_a",
    form: "DIRECT",
    stance: "AFFIRMS",
    certainty: null,
    speakers: [
      { role: "mayor", mention: { text: "Ada Verne" }, entity: { name: "Ada Verne" } },
      { role: null, mention: { text: "a guard" }, entity: null },
    ],
    channel: null,
    source: { title: "=HYPERLINK(1)", url: "https://example.org/a", publishedOn: null },
  },
  words: "“More than 100,” she said",
};

const csv = figuresCsv("people who left", [account], (path) => `https://sayso.example${path}`);
const [header = "", row = ""] = csv.split("\r\n");

describe("the figures of a measure as CSV", () => {
  it("have a header that names each cell", () => {
    expect(header).toMatch(/^measure,figure,qualifier,min,max,unit,speakers,/);
    expect(header.split(",")).toEqual(expect.arrayContaining(["said_from", "for_to", "link"]));
    // Of the cells of this row only the words hold commas.
    expect(row.replace(/"[^,]*,[^,]*",/, ",").split(",")).toHaveLength(header.split(",").length);
  });

  it("keep how the number was meant and who said it as whom", () => {
    expect(row).toMatch(
      /^people who left,more than 100,MORE_THAN,100,,person,Ada Verne,Ada Verne; a guard,mayor,,/,
    );
  });

  it("give dates in ISO, and leave empty what is not known", () => {
    expect(row).toContain(
      ",2024-08-13T00:00:00Z,2024-08-14T00:00:00Z,DAY,false,STATED,UTC,,,,,,,DIRECT,",
    );
  });

  it("tell what stands against a figure and where it is read, and run no formula", () => {
    expect(row).toContain(",Nobody left.,,https://sayso.example/statements/stm_b,");
    expect(row).toContain(",'=HYPERLINK(1),https://example.org/a,");
    expect(row).toMatch(/,https:\/\/sayso\.example\/statements\/stm_a$/);
  });
});
