import { describe, expect, it } from "vitest";
import { walkTo } from "./walk.ts";

const here = { x: 0, y: 0 };
const places = [
  { slug: "near right", x: 10, y: 2 },
  { slug: "far right", x: 30, y: 0 },
  { slug: "below", x: 0, y: 20 },
  { slug: "up left", x: -10, y: -10.5 },
];

describe("an arrow key", () => {
  it("leads to the nearest neighbour on its side", () => {
    expect(walkTo(here, places, "ArrowRight")).toBe("near right");
    expect(walkTo(here, places, "ArrowDown")).toBe("below");
  });

  it("reaches a neighbour between two directions by either", () => {
    expect(walkTo(here, places, "ArrowUp")).toBe("up left");
    expect(walkTo(here, places, "ArrowLeft")).toBe("up left");
  });

  it("leads nowhere where nothing lies", () => {
    expect(walkTo(here, places.slice(0, 2), "ArrowLeft")).toBeNull();
  });
});
