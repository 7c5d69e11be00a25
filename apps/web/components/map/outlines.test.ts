import { describe, expect, it } from "vitest";
import { frameOf } from "./frame.ts";
import { outlinesOf, outlinesOfView } from "./outlines.ts";

const kursk = frameOf({ latitude: 51.2, longitude: 36.8, zoom: 6 });

describe("the outlines of a frame", () => {
  it("have land, borders and regions where there are some", () => {
    const { land, borders, regions } = outlinesOf(kursk);
    for (const path of [land, borders, regions]) expect(path.length).toBeGreaterThan(500);
  });

  it("tell disputed borders from the others", () => {
    expect(outlinesOf(kursk).disputed).not.toBe("");
    const ocean = outlinesOf(frameOf({ latitude: -48, longitude: -120, zoom: 6 }));
    expect(ocean).toEqual({ land: "", lakes: "", regions: "", borders: "", disputed: "" });
  });

  it("leave out regions from afar", () => {
    const { land, regions } = outlinesOf(frameOf({ latitude: 20, longitude: 10, zoom: 2 }));
    expect(land.length).toBeGreaterThan(10_000);
    expect(regions).toBe("");
  });

  it("are small enough to be sent with a page", () => {
    for (const zoom of [1, 2, 3, 4, 5, 6, 7]) {
      const outlines = outlinesOf(frameOf({ latitude: 50, longitude: 15, zoom }));
      expect(Object.values(outlines).join("").length).toBeLessThan(400_000);
    }
  });

  it("are fewer for a small picture", () => {
    const view = { latitude: 51.2, longitude: 36.8, zoom: 6 };
    const small = outlinesOfView(view, { width: 400, height: 240 });
    expect(small.regions).not.toBe("");
    expect(small.regions.length).toBeLessThan(outlinesOf(kursk).regions.length / 4);
  });

  it("are kept", () => {
    expect(outlinesOf(kursk)).toBe(outlinesOf(kursk));
  });
});
