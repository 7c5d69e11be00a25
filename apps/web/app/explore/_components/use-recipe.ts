"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import type { Recipe } from "../_recipe/recipe.ts";
import { longestAddress, readRecipe, recipeHref } from "../_recipe/recipe-address.ts";

/** How a change is kept: a step can be taken back by the browser's Back, a detail goes with the step it is in. */
export type Change = "step" | "detail";

export interface RecipeState {
  readonly recipe: Recipe;
  /** False if the picture is too large for an address; then a link leads to the last one that did fit. */
  readonly fits: boolean;
  readonly change: (next: Recipe, kind: Change) => void;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A recipe that is too long for an address: the browser's history holds it beside the last address that fitted. */
interface Oversize {
  readonly recipe: string;
  readonly under: string;
}

/**
 * The recipe that the address holds. Every change of it is a change of the address, and every step one of the
 * browser's history, which keeps 50 of them.
 */
export function useRecipe(): RecipeState {
  const params = useSearchParams();
  const address = params.toString();
  const [oversize, setOversize] = useState(oversizeHere);
  const [furthest, setFurthest] = useState(stepsDone);
  const large = oversize?.under === address ? oversize.recipe : null;
  const recipe = useMemo(
    () => readRecipe(large === null ? params : new URLSearchParams(large)),
    [params, large],
  );
  const done = stepsDone();

  useEffect(() => {
    const onPop = () => setOversize(oversizeHere());
    addEventListener("popstate", onPop);
    return () => removeEventListener("popstate", onPop);
  }, []);

  const change = (next: Recipe, kind: Change) => {
    const target = recipeHref(next);
    const fits = target.length <= longestAddress;
    // The same step twice, as by a double click, is one step.
    if (target === (large === null ? `${location.pathname}${location.search}` : href(large)))
      return;
    const kept = fits ? null : { recipe: target.slice(pathname.length + 1), under: address };
    const steps = kind === "step" ? done + 1 : done;
    const state = { [stepKey]: steps, [oversizeKey]: kept };
    const place = fits ? target : `${location.pathname}${location.search}`;
    if (kind === "step") history.pushState(state, "", place);
    else history.replaceState(state, "", place);
    setOversize(kept);
    if (kind === "step") setFurthest(steps);
  };

  return {
    recipe,
    fits: large === null,
    change,
    canUndo: done > 0,
    canRedo: done < furthest,
    undo: () => history.back(),
    redo: () => history.forward(),
  };
}

const pathname = "/explore";
const stepKey = "explorerSteps";
const oversizeKey = "explorerRecipe";

function href(query: string): string {
  return `${pathname}?${query}`;
}

/** How many steps of this page the browser can go back. */
function stepsDone(): number {
  const steps: unknown = history.state?.[stepKey];
  return typeof steps === "number" ? steps : 0;
}

function oversizeHere(): Oversize | null {
  const kept: unknown = history.state?.[oversizeKey];
  if (typeof kept !== "object" || kept === null || !("recipe" in kept && "under" in kept))
    return null;
  const { recipe, under } = kept;
  return typeof recipe === "string" && typeof under === "string" ? { recipe, under } : null;
}
