import { describe, expect, it } from "vitest";
import { reportOf } from "../text.ts";
import { listDates } from "./dates.ts";
import { toDay } from "./day.ts";

const published = "2024-08-14"; // A Wednesday.

function read(text: string, publishedOn: string | null = published, anchor: string | null = null) {
  const report = reportOf(text, publishedOn);
  return listDates(report, { start: 0, end: text.length }, anchor ? toDay(anchor) : null).map(
    ({ span, from, to, precision, approximate }) =>
      `${text.slice(span.start, span.end)}: ${from?.replace("T00:00:00Z", "")} to ${to?.replace("T00:00:00Z", "")} ${precision}${approximate ? " about" : ""}`,
  );
}

describe("days of the week", () => {
  it.each([
    ["She said on Tuesday that it rained.", "Tuesday: 2024-08-13 to 2024-08-14 DAY"],
    ["Troops on Wednesday took the hill.", "Wednesday: 2024-08-14 to 2024-08-15 DAY"],
    ["The road was closed last Saturday.", "last Saturday: 2024-08-10 to 2024-08-11 DAY"],
    ["They meet next Tuesday.", "next Tuesday: 2024-08-20 to 2024-08-21 DAY"],
    ["The bridge will open on Monday.", "Monday: 2024-08-19 to 2024-08-20 DAY"],
    ["On Monday, the court will hear them.", "Monday: 2024-08-19 to 2024-08-20 DAY"],
    ["He said on Monday he will resign.", "Monday: 2024-08-12 to 2024-08-13 DAY"],
    [
      "They met on Friday of last week, or Friday last week.",
      "Friday: 2024-08-09 to 2024-08-10 DAY",
    ],
  ])("%s", (text, date) => {
    expect(read(text)[0]).toBe(date);
  });
});

describe("days of the calendar", () => {
  it.each([
    ["It began on August 6.", "August 6: 2024-08-06 to 2024-08-07 DAY"],
    ["Since noon (14/8) they advanced.", "14/8: 2024-08-14 to 2024-08-15 DAY"],
    ["It began on 8/14.", "8/14: 2024-08-14 to 2024-08-15 DAY"],
    ["On 14 August 2022 it rained.", "14 August 2022: 2022-08-14 to 2022-08-15 DAY"],
    ["It was Tuesday, Aug. 6, 2013.", "Aug. 6, 2013: 2013-08-06 to 2013-08-07 DAY"],
    ["The Nov. 8 vote is near.", "Nov. 8: 2024-11-08 to 2024-11-09 DAY"],
    ["It rained Aug. 6-8.", "Aug. 6-8: 2024-08-06 to 2024-08-09 RANGE"],
    [
      "She called at 9 a.m. on Monday.",
      "9 a.m. on Monday: 2024-08-12T09:00:00Z to 2024-08-12T10:00:00Z HOUR",
    ],
    [
      "She called Monday at 9:30 p.m. ET.",
      "Monday at 9:30 p.m. ET: 2024-08-13T01:30:00Z to 2024-08-13T01:31:00Z MINUTE",
    ],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe("longer times", () => {
  it.each([
    ["They left in July.", "July: 2024-07-01 to 2024-08-01 MONTH"],
    ["They left last August.", "last August: 2023-08-01 to 2023-09-01 MONTH"],
    ["They will leave in March.", "March: 2025-03-01 to 2025-04-01 MONTH"],
    ["It began in late July.", "late July: 2024-07-01 to 2024-08-01 MONTH about"],
    ["It was built in 2015.", "2015: 2015-01-01 to 2016-01-01 YEAR"],
    ["It grew earlier this month.", "earlier this month: 2024-08-01 to 2024-08-15 RANGE"],
    ["It fell last week.", "last week: 2024-08-05 to 2024-08-12 RANGE"],
    ["It will fall this year.", "this year: 2024-01-01 to 2025-01-01 YEAR"],
    ["It burned two weeks ago.", "two weeks ago: 2024-07-29 to 2024-08-05 RANGE about"],
    ["It burned two days ago.", "two days ago: 2024-08-12 to 2024-08-13 DAY"],
    ["It burned over the weekend.", "over the weekend: 2024-08-10 to 2024-08-12 RANGE"],
    ["It was dry last summer.", "last summer: 2023-06-01 to 2023-09-01 RANGE about"],
    [
      "They advanced since the start of the day.",
      "the start of the day: 2024-08-14 to 2024-08-15 DAY",
    ],
  ])("%s", (text, date) => {
    expect(read(text)).toEqual([date]);
  });
});

describe("listDates", () => {
  it("counts “the previous day” from the day spoken of before, and else from publication", () => {
    expect(read("He called the previous day.", published, "2024-08-02")).toEqual([
      "the previous day: 2024-08-01 to 2024-08-02 DAY",
    ]);
    expect(read("He called a day earlier.")).toEqual([
      "a day earlier: 2024-08-13 to 2024-08-14 DAY",
    ]);
  });

  it("does not guess from what “a day later” counts", () => {
    expect(read("He called a day later.")).toEqual([]);
  });

  it("lists only times with a year where the day of publication is not known", () => {
    expect(read("On Tuesday and on Aug. 6 it rained, as in July 2014 and in 2015.", null)).toEqual([
      "July 2014: 2014-07-01 to 2014-08-01 MONTH",
      "2015: 2015-01-01 to 2016-01-01 YEAR",
    ]);
  });

  it.each([
    "They are open 24/7 and remember 9/11.",
    "The side won 3-2 with 2,015 at the ground.",
    "May said he may march in the second sun.",
    "The call came at 9 a.m.",
    "She told USA TODAY about This Week, Super Tuesday and Saturday Night Live.",
  ])("leaves alone: %s", (text) => {
    expect(read(text)).toEqual([]);
  });
});
