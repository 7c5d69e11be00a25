import { describe, expect, it } from "vitest";
import { clearHit } from "./clear-hit.ts";

const kyiv = { name: "Kyiv", aliases: ["Kiev", "Київ"] };
const region = { name: "Kyiv Region", aliases: [] };

describe("which entity was meant", () => {
  it("is clear where one alone has the name, or is all that was found", () => {
    expect(clearHit([region, kyiv], "kiev")).toBe(kyiv);
    expect(clearHit([region, kyiv], "Київ")).toBe(kyiv);
    expect(clearHit([region], "kyiv")).toBe(region);
  });

  it("is not clear where several or none have it", () => {
    expect(clearHit([kyiv, { ...kyiv }], "Kyiv")).toBeNull();
    expect(clearHit([kyiv, region], "Ky")).toBeNull();
    expect(clearHit([], "Kyiv")).toBeNull();
  });
});
