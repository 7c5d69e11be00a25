import type { Recipe } from "./recipe.ts";

/** A step that asks how two entities are connected, and brings what lies on the way. */
export interface PathStep {
  readonly does: "path";
  /** Slug of the entity where the paths begin. */
  readonly slug: string;
  /** Slug of the entity where they end. */
  readonly to: string;
  /** How many steps a path may have. */
  readonly hops: number;
  /** Only over typed relations, not over who speaks of whom. */
  readonly typed: boolean;
}

export const defaultHops = 4;
export const mostHops = 6;

/** The word in an address that stands for `typed`. */
const typedWord = "relations";

/** Asks how two entities are connected. The same two again are asked once, as the last one says. */
export function addPath(recipe: Recipe, step: PathStep): Recipe {
  const others = recipe.steps.filter((one) => one.does !== "path" || !joinsSame(one, step));
  return { ...recipe, steps: [...others, step], chosen: null, selected: null };
}

/** Takes a question back, and what only its paths brought. */
export function removePath(recipe: Recipe, step: PathStep): Recipe {
  const steps = recipe.steps.filter((one) => one.does !== "path" || !joinsSame(one, step));
  return { ...recipe, steps, chosen: null };
}

function joinsSame(one: PathStep, other: PathStep): boolean {
  return one.slug === other.slug && one.to === other.to;
}

/** The value of `path` in an address: `slug*to`, then hops and `relations` where they are not the usual ones. */
export function writePath({ slug, to, hops, typed }: PathStep, separator: string): string {
  const hopsPart = typed || hops !== defaultHops ? [String(hops)] : [];
  return [slug, to, ...hopsPart, ...(typed ? [typedWord] : [])].join(separator);
}

/** The step that a value of `path` stands for; undefined if it cannot be read. */
export function readPath(value: string, separator: string): PathStep | undefined {
  const [slug, to, hopsText, typedText] = value.split(separator).map((part) => part.trim());
  if (!slug || !to || slug === to) return undefined;
  return { does: "path", slug, to, hops: readHops(hopsText), typed: typedText === typedWord };
}

/** A number of steps as an address or a form gives it; the usual one if it cannot be read. */
export function readHops(text: string | undefined): number {
  const hops = Number(text);
  return Number.isInteger(hops) && hops >= 1 && hops <= mostHops ? hops : defaultHops;
}
