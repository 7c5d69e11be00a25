import { describe, expect, it } from "vitest";
import { csvBlob, toCsv } from "./csv.ts";

const line = (...cells: Parameters<typeof toCsv>[1][number]) =>
  toCsv(["a"], [cells]).split("\r\n")[1];

describe("a table as CSV", () => {
  it("has a header and a line for each row, each ended", () => {
    expect(toCsv(["who", "how many"], [["Ada", 3]])).toBe("who,how many\r\nAda,3\r\n");
    expect(toCsv(["who"], [])).toBe("who\r\n");
  });

  it("quotes commas, quotes and line breaks", () => {
    expect(toCsv(["a"], [['He said "no", twice']])).toBe('a\r\n"He said ""no"", twice"\r\n');
    expect(toCsv(["a"], [["one\ntwo"]])).toBe('a\r\n"one\ntwo"\r\n');
  });

  it("leaves a cell empty where nothing is known", () => {
    expect(line(null, undefined, 0, "")).toBe(",,0,");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1"])(
    "never lets %j act as a formula",
    (text) => {
      expect(line(text)).toBe(`'${text}`);
    },
  );

  it("keeps the sign of a number", () => {
    expect(line(-5)).toBe("-5");
  });

  it("is marked as UTF-8 for spreadsheets", async () => {
    const bytes = new Uint8Array(await csvBlob("é").arrayBuffer());
    expect([...bytes]).toEqual([0xef, 0xbb, 0xbf, 0xc3, 0xa9]);
  });
});
