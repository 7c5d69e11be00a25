import { type ExpandStep, openingLimit, type Recipe } from "./recipe.ts";

/** Most entities that are expanded at once. */
export const mostExpanded = 12;

/** Expands several entities, each by its most connected neighbours. */
export function expandEach(recipe: Recipe, slugs: readonly string[]): Recipe {
  const steps = slugs.map(
    (slug): ExpandStep => ({ does: "expand", slug, limit: openingLimit, ways: [] }),
  );
  return { ...recipe, steps: [...recipe.steps, ...steps] };
}

/** Hides all that is in sight but these. */
export function keepOnly(
  recipe: Recipe,
  kept: ReadonlySet<string>,
  inSight: readonly { readonly slug: string }[],
): Recipe {
  const others = inSight.flatMap(({ slug }) => (kept.has(slug) ? [] : [slug]));
  return { ...recipe, hidden: [...new Set([...recipe.hidden, ...others])], selected: null };
}
