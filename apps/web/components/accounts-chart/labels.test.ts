import { describe, expect, it } from "vitest";
import { textWidth } from "../entity-graph/fit-text.ts";
import { type Box, isWithin, overlap } from "./box.ts";
import { labelSize, type PlacedLabel, placeLabels } from "./labels.ts";

const frame: Box = { left: 0, right: 400, top: 0, bottom: 200 };
const mark = (x: number, y: number, words: readonly string[], rank = 0, part = frame) => ({
  box: { left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 },
  words,
  rank,
  part,
});

function boxOf({ text, x, y }: PlacedLabel): Box {
  const half = textWidth(text, labelSize) / 2;
  return { left: x - half, right: x + half, top: y - 10, bottom: y + 3 };
}

describe("labels", () => {
  it("stand above their mark where there is room, else below", () => {
    const [above, below] = placeLabels([mark(100, 100, ["82 Ada"]), mark(300, 10, ["74 Bo"])], []);
    expect(above).toMatchObject({ text: "82 Ada", x: 100 });
    expect(above?.y).toBeLessThan(92);
    expect(below?.y).toBeGreaterThan(18);
  });

  it("never cover each other, a mark, or the edge", () => {
    const marks = Array.from({ length: 40 }, (_, index) =>
      mark((index * 97) % 400, (index * 53) % 200, [`${index} Somebody Important`, `${index}`]),
    );
    const boxes = placeLabels(marks, []).flatMap((label) => (label ? [boxOf(label)] : []));
    expect(boxes.length).toBeGreaterThan(5);
    for (const box of boxes) {
      expect(isWithin(box, frame)).toBe(true);
      expect(marks.some((one) => overlap(one.box, box))).toBe(false);
      expect(boxes.filter((other) => overlap(other, box))).toEqual([box]);
    }
  });

  it("give way to those of a lower rank, and fall back to fewer words, then to none", () => {
    const narrow: Box = { left: 0, right: 60, top: 0, bottom: 40 };
    const marks = [
      mark(30, 20, ["about 1,000 Somebody", "1,000"], 1, narrow),
      mark(30, 20, ["82"], 0, narrow),
    ];
    expect(placeLabels(marks, [])[1]?.text).toBe("82");
    const crowded = placeLabels([mark(30, 20, ["about 1,000 Somebody"], 0, narrow)], []);
    expect(crowded).toEqual([null]);
  });
});
