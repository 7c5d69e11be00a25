import { describe, expect, it } from "vitest";
import { shiftView, whole, windowOf, zoomView } from "./view.ts";

const day = 86_400_000;
const window = { from: 0, to: 400 * day };

describe("a view of the drawn window", () => {
  it("at first shows all of it", () => {
    expect(windowOf(whole, window)).toEqual(window);
  });

  it("keeps the point under the pointer where it is", () => {
    expect(windowOf(zoomView(whole, 2, 0), window)).toEqual({ from: 0, to: 200 * day });
    expect(windowOf(zoomView(whole, 2, 1), window)).toEqual({ from: 200 * day, to: 400 * day });
  });

  it("dragged to the right shows what is earlier", () => {
    expect(windowOf(shiftView(whole, 0.25), window)).toEqual({ from: -100 * day, to: 300 * day });
  });
});
