import { describe, expect, it } from "vitest";
import { closeGroups, openGroup } from "./open-step.ts";
import { addPath } from "./path-step.ts";
import { arrange, pin } from "./pins.ts";
import { addStart, collapse, emptyRecipe, expand, hide, openingRecipe, toggle } from "./recipe.ts";
import { readRecipe, recipeHref } from "./recipe-address.ts";
import { everyStatement } from "./statement-choice.ts";

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
    recipe = { ...toggle(toggle(hide(recipe, ["su-34"]), "PLACE"), "SPEAKS_OF"), seed: 7 };
    recipe = { ...recipe, view: "table", selected: "rel_abcdefghijklmnop", sizes: "origins" };
    recipe = pin(arrange(recipe, "radial", "sumy"), [{ slug: "sumy", x: 1.5, y: -2 }], 5);
    expect(recipeHref(recipe)).toContain("expand=kursk-region*250*holds-role.in.person");
    expect(read(recipeHref(recipe))).toEqual(recipe);
  });

  it("keeps the order of starts and expansions", () => {
    const { steps } = addStart(expand(openingRecipe(["b"]), "c", 10, []), "a");
    expect(read(recipeHref({ ...emptyRecipe, steps })).steps).toEqual(steps);
  });

  it("holds which groups are open, until they are closed or the expansion is taken back", () => {
    const wide = expand(openingRecipe(["kyiv"]), "sumy", 100, []);
    const open = openGroup(wide, { slug: "sumy", kind: "PERSON" }, "ada");
    expect(recipeHref(open)).toContain("expand=sumy*100&open=sumy.person&select=ada");
    expect(read(recipeHref(open))).toEqual(open);
    expect(closeGroups(open, "sumy")).toEqual(wide);
    expect(collapse(open, "sumy").steps).toEqual(openingRecipe(["kyiv"]).steps);
  });

  it("leads to the paths between two entities", () => {
    const path = { does: "path", slug: "kyiv", to: "su-34", hops: 4, typed: false } as const;
    const asked = addPath(emptyRecipe, path);
    expect(recipeHref(asked)).toBe("/explore?path=kyiv*su-34");
    expect(read("/explore?path=kyiv*su-34")).toEqual(asked);
    const after = { ...addPath(openingRecipe(["sumy"]), { ...path, hops: 6 }), chosen: 1 };
    expect(read(recipeHref(after))).toEqual(after);
  });

  it("holds which statements count", () => {
    const statements = { ...everyStatement, from: "2024-08-13", stances: ["DENIES"] } as const;
    const recipe = { ...openingRecipe(["kyiv"]), statements };
    expect(recipeHref(recipe)).toBe("/explore?start=kyiv&from=2024-08-13&stance=denies");
    expect(read(recipeHref(recipe))).toEqual(recipe);
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
      "/explore?start=a&expand=b*no&expand=c*5*speaks-of.up.person&open=a.dog&seed=x&without=dog";
    expect(read(address)).toEqual({
      ...emptyRecipe,
      steps: [{ does: "start", slug: "a" }],
    });
  });
});
