import { describe, expect, it } from "vitest";
import { placeNewcomers } from "./positions.ts";

const brought = (does: "start" | "expand", slug: string, added: readonly string[]) => ({
  step: does === "start" ? { does, slug } : { does, slug, limit: 10, ways: [] },
  ...{ added, shown: added.length, matching: added.length, exact: true },
});

describe("first positions", () => {
  const start = placeNewcomers(brought("start", "a", ["a"]), new Map(), 1);
  const grown = placeNewcomers(brought("expand", "a", ["b", "c"]), start, 1);

  it("begin in the middle", () => {
    expect(start.get("a")).toEqual({ x: 0, y: 0 });
  });

  it("leave what is there where it is, and put newcomers around it, each elsewhere", () => {
    expect(grown.get("a")).toEqual({ x: 0, y: 0 });
    expect(grown.get("b")).not.toEqual(grown.get("c"));
  });

  it("are the same for the same seed, and others for another", () => {
    expect(placeNewcomers(brought("expand", "a", ["b", "c"]), start, 1)).toEqual(grown);
    expect(placeNewcomers(brought("expand", "a", ["b", "c"]), start, 2)).not.toEqual(grown);
  });

  it("put a second start apart from the first", () => {
    const { x = 0, y = 0 } = placeNewcomers(brought("start", "z", ["z"]), start, 1).get("z") ?? {};
    expect(Math.hypot(x, y)).toBeGreaterThan(20);
  });
});
