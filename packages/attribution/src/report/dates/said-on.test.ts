import { describe, expect, it } from "vitest";
import { createMarked } from "../marked.ts";
import { findSaidOn } from "./said-on.ts";

function saidOn(marked: string) {
  const { report, attribution } = createMarked(marked);
  const found = findSaidOn(report, attribution, null);
  return found && report.text.slice(found.span.start, found.span.end);
}

describe("findSaidOn", () => {
  it.each([
    ["{A spokesman} <said> on Tuesday that (the town is safe).", "Tuesday"],
    ["{A spokesman} <said on Tuesday> that (the town is safe).", "Tuesday"],
    ["On Friday, {the mayor of the old town} <told> reporters that (it was over).", "Friday"],
    ["{She} <told> reporters Monday that (it was over).", "Monday"],
    ["(“It is over,”) {she} <said> in an interview with the paper on Sunday.", "Sunday"],
    ["{The mayor} <announced> (her departure) on Thursday.", "Thursday"],
    ["On Tuesday’s edition of “Face the Town,” {he} <said> (it was over).", "Tuesday"],
    ["It was held up on Tuesday when {the court} <ruled> that (it was over).", "Tuesday"],
    ["In an August speech, {she} <said> (it was over).", "August"],
    ["In his 2012 book, {the lawyer} <argued> that (it was over).", "2012"],
    ["{She} <told> USA Today on Friday that (it was over).", "Friday"],
    ["{He} <said> the previous day that (it was over).", "the previous day"],
  ])("%s", (marked, date) => {
    expect(saidOn(marked)).toBe(date);
  });

  it.each([
    "(Also, troops on Wednesday took the hill), {he} <said>.",
    "{The mayor, who was chosen on Tuesday,} <said> (it was over).",
    "{He} <said> (it was over) after the council met on Tuesday.",
    "The council met on Tuesday, but {he} <said> (it was over).",
    "(It was over), {he} <said> of Tuesday's vote.",
  ])("takes no day of something else: %s", (marked) => {
    expect(saidOn(marked)).toBeNull();
  });
});
