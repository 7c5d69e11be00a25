import { describe, expect, it } from "vitest";
import { packRows } from "./pack.ts";

const at = (start: number, end: number, room = 0) => ({ start, end, room });

describe("rows of marks", () => {
  it("hold what does not overlap, in as few rows as that takes", () => {
    const { placed, rows } = packRows([at(0, 0.2), at(0.1, 0.3), at(0.2, 0.4), at(0.35, 0.5)], 0);
    expect(placed.map(({ row }) => row)).toEqual([0, 1, 0, 1]);
    expect(rows).toBe(2);
  });

  it.each([
    ["far enough apart", at(0, 0), 0.02, 1],
    ["nearer than the least width", at(0, 0), 0.1, 2],
    ["the first with words beside it", at(0, 0, 0.2), 0.02, 2],
  ])("two marks %s", (_name, first, least, rows) => {
    expect(packRows([first, at(0.05, 0.05)], least).rows).toBe(rows);
  });
});
