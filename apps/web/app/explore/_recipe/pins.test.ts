import { describe, expect, it } from "vitest";
import { readPins, writePins } from "./pin-address.ts";
import { arrange, pin, pinsBySlug, unpin } from "./pins.ts";
import { openingRecipe } from "./recipe.ts";

const recipe = openingRecipe(["kyiv"]);
const at = (slug: string, x: number, y: number) => ({ slug, x, y });

describe("pins", () => {
  it("are short in an address, and come back from it", () => {
    const { pins } = pin(recipe, [at("kyiv", 12.3456, -0.001), at("su-34", 1234.5, 0)], 2);
    expect(writePins(pins)).toBe("kyiv*12.3*-0.001*2*su-34*1230*0*2");
    expect(readPins(writePins(pins))).toEqual(pins);
    expect(readPins(null)).toEqual([]);
    expect(readPins("kyiv*a*1*2*su-34*1*2*3*rest")).toEqual([{ ...at("su-34", 1, 2), after: 3 }]);
  });

  it("replace one another, unless steps were laid out around the former", () => {
    const once = pin(recipe, [at("kyiv", 1, 1)], 2);
    expect(pin(once, [at("kyiv", 5, 5)], 2).pins).toHaveLength(1);
    const later = pin(once, [at("kyiv", 5, 5)], 3);
    expect(later.pins).toHaveLength(2);
    expect(pinsBySlug(later.pins).get("kyiv")).toMatchObject(at("kyiv", 5, 5));
    expect(unpin(later, ["kyiv"]).pins).toEqual([]);
  });

  it("are let go by another layout", () => {
    const pinned = pin(recipe, [at("kyiv", 1, 1)], 2);
    expect(arrange(pinned, "radial", "kyiv")).toMatchObject({ pins: [], focus: "kyiv" });
    expect(arrange(pinned, "time", "kyiv").focus).toBeNull();
  });
});
