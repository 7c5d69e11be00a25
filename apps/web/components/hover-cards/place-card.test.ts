import { describe, expect, it } from "vitest";
import { placeCard } from "./place-card.ts";

const view = { clientWidth: 1000, clientHeight: 800 };
const card = { width: 320, height: 200 };

describe("a hover card", () => {
  it("stands below its link", () => {
    expect(placeCard({ left: 100, top: 80, bottom: 100 }, card, view)).toEqual({
      left: 100,
      top: 104,
    });
  });

  it("stands above it at the foot of the window", () => {
    expect(placeCard({ left: 100, top: 700, bottom: 720 }, card, view).top).toBe(496);
  });

  it("stays below where there is no room above either", () => {
    const low = { clientWidth: 1000, clientHeight: 250 };
    expect(placeCard({ left: 100, top: 100, bottom: 120 }, card, low).top).toBe(124);
  });

  it("never leaves the window sideways", () => {
    expect(placeCard({ left: 900, top: 80, bottom: 100 }, card, view).left).toBe(672);
    expect(placeCard({ left: -20, top: 80, bottom: 100 }, card, view).left).toBe(8);
  });
});
