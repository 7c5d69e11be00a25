import { describe, expect, it } from "vitest";
import type { PictureEdge } from "../_picture/picture.ts";
import { curvatures } from "./curves.ts";

const edge = (id: string, from: string, to: string): PictureEdge => ({
  ...{ id, from, to, tie: "SPEAKS_OF", label: "1", statements: 1, origins: 1, status: null },
});

describe("edges between the same two entities", () => {
  it("run straight when alone", () => {
    expect(curvatures([edge("1", "a", "b"), edge("2", "b", "c")]).get("2")).toBe(0);
  });

  it("bend apart, whichever way they point", () => {
    const bent = curvatures([edge("1", "a", "b"), edge("2", "b", "a")]);
    // Each to its own left: opposite edges with the same bend never meet.
    expect(bent.get("1")).toBe(bent.get("2"));
    expect(bent.get("1")).not.toBe(0);
    const same = curvatures([edge("1", "a", "b"), edge("2", "a", "b")]);
    expect(same.get("1")).toBe(-(same.get("2") ?? 0));
  });

  it("leave the middle one of three straight", () => {
    const three = [edge("1", "a", "b"), edge("2", "a", "b"), edge("3", "b", "a")];
    expect(curvatures(three).get("2")).toBe(0);
  });
});
