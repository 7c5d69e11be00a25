import { describe, expect, it } from "vitest";
import { addStart, emptyRecipe, expand, hide, openingRecipe, toggle } from "./recipe.ts";
import { readRecipe, recipeHref } from "./recipe-address.ts";

const read = (address: string) => readRecipe(new URL(address, "http://x").searchParams);

describe("the address of a picture", () => {
  it("is short for the picture that opens at an entity", () => {
    expect(recipeHref(openingRecipe(["kyiv"]))).toBe("/explore?start=kyiv");
    expect(read("/explore?start=kyiv")).toEqual(openingRecipe(["kyiv"]));
    expect(read("/explore?start=kyiv,sumy")).toEqual(openingRecipe(["kyiv", "sumy"]));
    expect(recipeHref(emptyRecipe)).toBe("/explore");
  });

  it("brings back every part of the recipe", () => {
    const way = { tie: "HOLDS_ROLE", direction: "IN", kind: "PERSON" } as const;
    let recipe = expand(openingRecipe(["kyiv"]), "kursk-region", 250, [way]);
    recipe = addStart(recipe, "sumy");
    recipe = { ...toggle(toggle(hide(recipe, "su-34"), "PLACE"), "SPEAKS_OF"), seed: 7 };
    recipe = { ...recipe, view: "table", selected: "rel_abcdefghijklmnop" };
    expect(recipeHref(recipe)).toContain("expand=kursk-region*250*holds-role.in.person");
    expect(read(recipeHref(recipe))).toEqual(recipe);
  });

  it("keeps the order of starts and expansions", () => {
    const { steps } = addStart(expand(openingRecipe(["b"]), "c", 10, []), "a");
    expect(read(recipeHref({ ...emptyRecipe, steps })).steps).toEqual(steps);
  });

  it("can tell a lone start from the opening", () => {
    const lone = { ...emptyRecipe, steps: [{ does: "start", slug: "kyiv" } as const] };
    expect(recipeHref(lone)).toBe("/explore?start=kyiv&expand=");
    expect(read(recipeHref(lone))).toEqual(lone);
  });

  it("remembers that nothing is selected", () => {
    const recipe = { ...openingRecipe(["kyiv"]), selected: null };
    expect(read(recipeHref(recipe))).toEqual(recipe);
  });

  it("leaves out what cannot be read", () => {
    const address =
      "/explore?start=a&expand=b*no&expand=c*5*speaks-of.up.person&seed=x&without=dog";
    expect(read(address)).toEqual({
      ...emptyRecipe,
      steps: [{ does: "start", slug: "a" }],
    });
  });
});
