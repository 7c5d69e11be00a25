import { describe, expect, it } from "vitest";
import { listAddressees } from "./addressees.ts";
import { createMarked } from "./marked.ts";

function read(marked: string) {
  const { report, attribution } = createMarked(marked);
  return listAddressees(report, attribution).map(({ start, end }) => report.text.slice(start, end));
}

describe("listAddressees", () => {
  it.each([
    ["{He} <told> the committee that (it was over).", "the committee"],
    ["{He} <told the committee> on Monday that (it was over).", "the committee"],
    [
      "{He} <told> the House Committee on Rural Roads in May (it was over).",
      "the House Committee on Rural Roads",
    ],
    ["(It was over), {he} <told> Fox News.", "Fox News"],
    ["{He} <told> him (it was over).", "him"],
    ["{He} <told> her supporters (it was over).", "her supporters"],
    ["{He} <warned> voters that (it was over).", "voters"],
    ["{He} <assured> Holt (it was over).", "Holt"],
    ["(It was over), {he} <said to> a crowd of farmers in the square.", "a crowd of farmers"],
    ["{He} <told> reporters Tuesday (it was over).", "reporters"],
    ["{He} <urged> (the farmers to stay home).", "the farmers"],
  ])("%s", (marked, addressee) => {
    expect(read(marked)).toEqual([addressee]);
  });

  it.each([
    "{He} <said> (it was over).",
    "{He} <warned> that (it was over).",
    "{He} <urged> (a stronger role for the town).",
    "{He} <is assured> of (victory).",
  ])("finds none: %s", (marked) => {
    expect(read(marked)).toEqual([]);
  });
});
