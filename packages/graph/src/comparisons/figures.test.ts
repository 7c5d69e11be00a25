import { describe, expect, test } from "vitest";
import { idFor } from "../ids/ids.ts";
import { type ComparedFigure, excludeEachOther, isSameFigure } from "./figures.ts";

const figure = (
  qualifier: ComparedFigure["qualifier"],
  min: number | null,
  max: number | null = min,
  unit = "ship",
): ComparedFigure => ({ measureId: idFor("measure", "ships"), min, max, unit, qualifier });

describe("two figures of a measure", () => {
  test("are the same only in number, unit and sense", () => {
    expect(isSameFigure(figure("EXACT", 74), figure("EXACT", 74))).toBe(true);
    expect(isSameFigure(figure("EXACT", 74), figure("ABOUT", 74))).toBe(false);
    expect(isSameFigure(figure("EXACT", 74), figure("EXACT", 74, 74, "boat"))).toBe(false);
  });

  test.each([
    ["74", figure("EXACT", 74), "82", figure("EXACT", 82)],
    ["at most 74", figure("AT_MOST", null, 74), "82", figure("EXACT", 82)],
    ["more than 74", figure("MORE_THAN", 74, null), "74", figure("EXACT", 74)],
    ["fewer than 74", figure("LESS_THAN", null, 74), "at least 74", figure("AT_LEAST", 74, null)],
    ["1 to 2", figure("RANGE", 1, 2), "3 to 4", figure("RANGE", 3, 4)],
  ])("%s and %s exclude each other", (_one, one, _other, other) => {
    expect(excludeEachOther(one, other)).toBe(true);
    expect(excludeEachOther(other, one)).toBe(true);
  });

  test.each([
    ["about 74", figure("ABOUT", 74), "74", figure("EXACT", 74)],
    ["at least 74", figure("AT_LEAST", 74, null), "82", figure("EXACT", 82)],
    ["at least 74", figure("AT_LEAST", 74, null), "more than 80", figure("MORE_THAN", 80, null)],
    ["1 to 3", figure("RANGE", 1, 3), "3 to 4", figure("RANGE", 3, 4)],
    ["82 ships", figure("EXACT", 82), "74 boats", figure("EXACT", 74, 74, "boat")],
  ])("%s and %s may both hold", (_one, one, _other, other) => {
    expect(excludeEachOther(one, other)).toBe(false);
    expect(excludeEachOther(other, one)).toBe(false);
  });
});
