"use client";

import { useSearchParams } from "next/navigation";
import { useMemo, useState } from "react";
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

interface Unwritten {
  readonly recipe: Recipe;
  /** The address under which it was made. */
  readonly under: string;
}

/** The recipe that the address holds. Every change of it is a change of the address. */
export function useRecipe(): RecipeState {
  const params = useSearchParams();
  const address = params.toString();
  const written = useMemo(() => readRecipe(params), [params]);
  const [unwritten, setUnwritten] = useState<Unwritten | null>(null);
  const [furthest, setFurthest] = useState(0);
  const current = unwritten?.under === address ? unwritten : null;
  const done = stepsDone();

  const change = (next: Recipe, kind: Change) => {
    const target = recipeHref(next);
    if (target.length > longestAddress) {
      setUnwritten({ recipe: next, under: address });
      return;
    }
    setUnwritten(null);
    // The same step twice, as by a double click, is one step.
    if (target === `${location.pathname}${location.search}`) return;
    if (kind === "detail") {
      history.replaceState({ [stepKey]: done }, "", target);
    } else {
      history.pushState({ [stepKey]: done + 1 }, "", target);
      setFurthest(done + 1);
    }
  };

  return {
    recipe: current?.recipe ?? written,
    fits: !current,
    change,
    canUndo: current !== null || done > 0,
    canRedo: current === null && done < furthest,
    undo: () => (current ? setUnwritten(null) : history.back()),
    redo: () => history.forward(),
  };
}

const stepKey = "explorerSteps";

/** How many steps of this page the browser can go back. */
function stepsDone(): number {
  const steps: unknown = history.state?.[stepKey];
  return typeof steps === "number" ? steps : 0;
}
