import { describe, expect, it } from "vitest";
import { addPath, type PathStep, readPath, removePath, writePath } from "./path-step.ts";
import { emptyRecipe, openingRecipe } from "./recipe.ts";

const path: PathStep = { does: "path", slug: "a", to: "b", hops: 4, typed: false };

describe("a question for paths", () => {
  it("is short in an address where it is the usual one", () => {
    expect(writePath(path, "*")).toBe("a*b");
    expect(writePath({ ...path, hops: 6 }, "*")).toBe("a*b*6");
    expect(writePath({ ...path, typed: true }, "*")).toBe("a*b*4*relations");
  });

  it("comes back from an address", () => {
    for (const step of [path, { ...path, hops: 1 }, { ...path, hops: 6, typed: true }]) {
      expect(readPath(writePath(step, "*"), "*")).toEqual(step);
    }
    expect(readPath("a*b*nine", "*")).toEqual(path);
    expect(readPath("a*b*7", "*")).toEqual(path);
  });

  it("needs two ends", () => {
    for (const value of ["", "a", "a*", "*b", "a*a"]) expect(readPath(value, "*")).toBeUndefined();
  });

  it("is asked once for the same two, as the last one says", () => {
    const asked = addPath(addPath({ ...openingRecipe(["a"]), chosen: 2 }, path), {
      ...path,
      hops: 6,
    });
    expect(asked.steps.filter(({ does }) => does === "path")).toEqual([{ ...path, hops: 6 }]);
    expect([asked.chosen, asked.selected]).toEqual([null, null]);
    expect(removePath(asked, path).steps).toEqual(openingRecipe(["a"]).steps);
    expect(removePath(emptyRecipe, path)).toEqual(emptyRecipe);
  });
});
