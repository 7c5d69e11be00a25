import { describe, expect, it } from "vitest";
import { cut } from "./cut.ts";

const cutText = (text: string, ranges: Parameters<typeof cut<string>>[0]) =>
  cut(ranges, 0, text.length).map(({ start, end, values }) => [
    text.slice(start, end),
    values.join(""),
  ]);

describe("cutting a text at the edges of ranges", () => {
  it("nests three deep, the outermost first", () => {
    const ranges = [
      { start: 0, end: 9, value: "a" },
      { start: 2, end: 8, value: "b" },
      { start: 4, end: 6, value: "c" },
    ];
    expect(cutText("0123456789", ranges)).toEqual([
      ["01", "a"],
      ["23", "ab"],
      ["45", "abc"],
      ["67", "ab"],
      ["8", "a"],
      ["9", ""],
    ]);
  });

  it("lets ranges overlap and touch", () => {
    const ranges = [
      { start: 1, end: 4, value: "a" },
      { start: 3, end: 6, value: "b" },
      { start: 6, end: 7, value: "c" },
    ];
    expect(cutText("01234567", ranges)).toEqual([
      ["0", ""],
      ["12", "a"],
      ["3", "ab"],
      ["45", "b"],
      ["6", "c"],
      ["7", ""],
    ]);
  });

  it("keeps the order in which equal ranges were given", () => {
    const ranges = ["b", "a"].map((value) => ({ start: 0, end: 2, value }));
    expect(cutText("01", ranges)).toEqual([["01", "ba"]]);
  });

  it("counts UTF-16 units, so that an emoji before a range moves nothing", () => {
    const text = "🪖🪖 we hold it";
    const start = text.indexOf("hold");
    expect(cutText(text, [{ start, end: start + 4, value: "a" }])).toEqual([
      ["🪖🪖 we ", ""],
      ["hold", "a"],
      [" it", ""],
    ]);
  });

  it("leaves out what lies outside or is empty", () => {
    const ranges = [
      { start: -5, end: 1, value: "a" },
      { start: 2, end: 2, value: "b" },
      { start: 3, end: 99, value: "c" },
      { start: 50, end: 60, value: "d" },
    ];
    expect(cutText("0123", ranges)).toEqual([
      ["0", "a"],
      ["12", ""],
      ["3", "c"],
    ]);
  });

  it("gives nothing for an empty text", () => {
    expect(cut([], 0, 0)).toEqual([]);
  });
});
