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
    [
      "On Monday, {Sergeant Holt}, who left Ordona last week, <was charged> (with theft).",
      "Monday",
    ],
    ["On Monday, Sergeant Holt, who left Ordona last week, <was charged> (with theft).", "Monday"],
    ["On Tuesday, {Holt} later <told> the board (it was over).", "Tuesday"],
    ["{Holt} later <told> the board on Tuesday (it was over).", "Tuesday"],
    [
      "{Holt, his rival in the coming vote}, called Tuesday for a new bridge, as well, <saying> (it was over).",
      "Tuesday",
    ],
    ["{She} <said> (on Tuesday that it was over).", "Tuesday"],
    ["{A reporter for 5+5} <posted> (a video on Tuesday that showed the port).", "Tuesday"],
    ["{The ministry} <released> (a short report this week showing the port).", "this week"],
  ])("%s", (marked, date) => {
    expect(saidOn(marked)).toBe(date);
  });

  it.each([
    "(Also, troops on Wednesday took the hill), {he} <said>.",
    "{The mayor, who was chosen on Tuesday,} <said> (it was over).",
    "{He} <said> (it was over) after the council met on Tuesday.",
    "The council met on Tuesday, but {he} <said> (it was over).",
    "(It was over), {he} <said> of Tuesday's vote.",
    "Until Tuesday, {she} <refused> (to leave).",
    "Since Monday {she} has <said> (it was over), and by Tuesday they knew.",
    "A clerk who came on Tuesday and {the mayor} <said> (it was over).",
    "The bridge fell on Tuesday, {which} <confirmed> (what she knew).",
    "She was seen at the port on Tuesday ({her office} later <said> (it was a visit)).",
    "The men met on Tuesday and {Holt} later <said> (it was over).",
    "{Holt} said he slept badly on Tuesday, <arguing> (that it was over).",
    "{She} <said> (on second thoughts, the bridge closes on Tuesday).",
    "{The mayor} <released> (a report from Tuesday).",
  ])("takes no day of something else: %s", (marked) => {
    expect(saidOn(marked)).toBeNull();
  });
});
