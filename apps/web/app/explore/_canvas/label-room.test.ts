import { describe, expect, it } from "vitest";
import { LabelRoom, linesOf } from "./label-room.ts";

describe("labels on the canvas", () => {
  const box = (left: number, top: number) => ({ left, top, width: 10, height: 4 });

  it("leave out the one that would cover another, until the next drawing", () => {
    const room = new LabelRoom();
    expect(room.take("a", box(0, 0))).toBe(true);
    expect(room.take("b", box(9, 3))).toBe(false);
    expect(room.take("c", box(10, 0))).toBe(true);
    expect(room.take("d", box(0, 4))).toBe(true);
    room.clear();
    expect(room.take("b", box(9, 3))).toBe(true);
  });

  it("keep the one that must be seen, and its place from the others", () => {
    const room = new LabelRoom();
    room.take("a", box(0, 0));
    expect(room.take("b", box(5, 0), true)).toBe(true);
    expect(room.take("c", box(12, 0))).toBe(false);
  });

  it("never give way to themselves when they are drawn again", () => {
    const room = new LabelRoom();
    room.take("a", box(0, 0));
    expect(room.take("a", box(0, 0))).toBe(true);
    expect(room.take("a", box(20, 0))).toBe(true);
    expect(room.take("b", box(0, 0))).toBe(true);
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
