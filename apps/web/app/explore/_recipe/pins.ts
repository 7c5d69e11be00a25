import type { Layout, Pin, Recipe } from "./recipe.ts";

export type PinPlace = Pick<Pin, "slug" | "x" | "y">;

/** The pin that holds for each entity. */
export function pinsBySlug(pins: readonly Pin[]): ReadonlyMap<string, Pin> {
  return new Map(pins.map((pin) => [pin.slug, pin]));
}

/**
 * Pins entities where they lie, after so many steps. An earlier pin of the same entity is kept if steps were
 * taken since: what these laid out around it stays as it is.
 */
export function pin(recipe: Recipe, places: readonly PinPlace[], after: number): Recipe {
  const slugs = new Set(places.map(({ slug }) => slug));
  const kept = recipe.pins.filter((known) => !slugs.has(known.slug) || known.after < after);
  const added = places.map(({ slug, x, y }) => ({ slug, x: rounded(x), y: rounded(y), after }));
  return { ...recipe, pins: [...kept, ...added] };
}

/** Lets entities go back to where the layout puts them. */
export function unpin(recipe: Recipe, slugs: readonly string[]): Recipe {
  return { ...recipe, pins: recipe.pins.filter(({ slug }) => !slugs.includes(slug)) };
}

/** Lays out by another rule. A place means something in its own layout alone, so all pins are let go. */
export function arrange(recipe: Recipe, layout: Layout, focus: string | null): Recipe {
  return { ...recipe, layout, focus: layout === "radial" ? focus : null, pins: [] };
}

/** Three digits: finer than a pixel on most screens, and short in an address. */
function rounded(value: number): number {
  return Number(value.toPrecision(3)) + 0;
}
