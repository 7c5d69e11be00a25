import { describe, expect, it } from "vitest";
import { hide, openingRecipe } from "./recipe.ts";
import { expandEach, keepOnly } from "./several.ts";

describe("several entities", () => {
  const recipe = openingRecipe(["a"]);

  it("are expanded one after the other", () => {
    const { steps } = expandEach(recipe, ["b", "c"]);
    expect(steps.slice(2).map(({ slug }) => slug)).toEqual(["b", "c"]);
  });

  it("stay alone in sight, and what was hidden stays hidden", () => {
    const sight = ["a", "b", "c"].map((slug) => ({ slug }));
    expect(keepOnly(hide(recipe, ["z"]), new Set(["b"]), sight).hidden).toEqual(["z", "a", "c"]);
  });
});
