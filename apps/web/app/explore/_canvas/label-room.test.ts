import { describe, expect, it } from "vitest";
import { LabelRoom, linesOf } from "./label-room.ts";

describe("labels on the canvas", () => {
  const box = (left: number, top: number) => ({ left, top, width: 10, height: 4 });

  it("leave out the one that would cover another, until the next drawing", () => {
    const room = new LabelRoom();
    expect(room.take(box(0, 0))).toBe(true);
    expect(room.take(box(9, 3))).toBe(false);
    expect(room.take(box(10, 0))).toBe(true);
    expect(room.take(box(0, 4))).toBe(true);
    room.clear();
    expect(room.take(box(9, 3))).toBe(true);
  });

  it("keep the one that must be seen, and its place from the others", () => {
    const room = new LabelRoom();
    room.take(box(0, 0));
    expect(room.take(box(5, 0), true)).toBe(true);
    expect(room.take(box(12, 0))).toBe(false);
  });

  it("stand on two lines where they are long", () => {
    expect(linesOf("Kursk Region")).toEqual(["Kursk Region"]);
    expect(linesOf("Ukrainian incursion into Kursk Region")).toEqual([
      "Ukrainian incursion",
      "into Kursk Region",
    ]);
    expect(linesOf("Donaudampfschifffahrtsgesellschaft")).toHaveLength(1);
  });
});
