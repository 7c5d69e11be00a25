import type { EntityKind, RelationDirection, RelationType } from "#generated/graphql.ts";
import type { OpenStep } from "./open-step.ts";
import type { PathStep } from "./path-step.ts";
import { everyStatement, type StatementChoice } from "./statement-choice.ts";

/** What an edge says: that one speaks of the other, or a typed relation. */
export type Tie = "SPEAKS_OF" | RelationType;

/** Through which edges and to which entities an expansion goes. */
export interface Way {
  readonly tie: Tie;
  readonly direction: Exclude<RelationDirection, "BOTH">;
  readonly kind: EntityKind;
}

export interface StartStep {
  readonly does: "start";
  readonly slug: string;
}

export interface ExpandStep {
  readonly does: "expand";
  readonly slug: string;
  /** At most so many neighbours, the most connected first. */
  readonly limit: number;
  /** Every way if empty. */
  readonly ways: readonly Way[];
}

export type Step = StartStep | ExpandStep | OpenStep | PathStep;

/** By which rule entities get their places. */
export const layouts = ["force", "time", "radial"] as const;
export type Layout = (typeof layouts)[number];

/** What makes an entity large: how often it occurs in the graph, or the origins of the ties shown. */
export const sizings = ["statements", "origins"] as const;
export type Sizing = (typeof sizings)[number];

/** Where the reader has put an entity, in the unit of the layout. */
export interface Pin {
  readonly slug: string;
  readonly x: number;
  readonly y: number;
  /** How many steps of the recipe had been taken: later ones lay out around it, earlier ones are left alone. */
  readonly after: number;
}

/** All that a picture is made from: the same recipe gives the same picture of the same graph. */
export interface Recipe {
  /** In the order in which they were taken: each lays out what it brings around what is there. */
  readonly steps: readonly Step[];
  /** Slugs of entities that were taken out of sight. */
  readonly hidden: readonly string[];
  /** Kinds of entity and of edge that are filtered out. */
  readonly without: readonly (EntityKind | Tie)[];
  /** Slug of an entity or id of an edge. */
  readonly selected: string | null;
  /** Which of all paths in the picture stands out, from 0; the first of the last question if null. */
  readonly chosen: number | null;
  /** Which statements count: an edge without one of them fades. */
  readonly statements: StatementChoice;
  readonly layout: Layout;
  /** Slug of the entity in the middle of the radial layout; the first start if null. */
  readonly focus: string | null;
  /** Of the first positions. */
  readonly seed: number;
  /** In the order in which they were set; of several for one entity the last one holds. */
  readonly pins: readonly Pin[];
  readonly sizes: Sizing;
  readonly view: "graph" | "table";
}

/** Most neighbours that come without asking how many. */
export const defaultLimit = 100;
/** Neighbours that a picture opens with. */
export const openingLimit = 24;
/** Most entities in one picture; the API takes no more. */
export const mostEntities = 1_000;

export const emptyRecipe: Recipe = {
  steps: [],
  hidden: [],
  without: [],
  selected: null,
  chosen: null,
  statements: everyStatement,
  layout: "force",
  focus: null,
  seed: 1,
  pins: [],
  sizes: "statements",
  view: "graph",
};

/** The picture that opens at some entities: each with its most connected neighbours. */
export function openingRecipe(slugs: readonly string[]): Recipe {
  return {
    ...emptyRecipe,
    steps: slugs.flatMap((slug): Step[] => [
      { does: "start", slug },
      { does: "expand", slug, limit: openingLimit, ways: [] },
    ]),
    selected: slugs[0] ?? null,
  };
}

/** Adds what an entity found by searching opens with. One that is there already is only selected. */
export function addStart(recipe: Recipe, slug: string): Recipe {
  const known = recipe.steps.some((step) => step.does === "start" && step.slug === slug);
  return {
    ...recipe,
    steps: known ? recipe.steps : [...recipe.steps, ...openingRecipe([slug]).steps],
    hidden: recipe.hidden.filter((item) => item !== slug),
    selected: slug,
  };
}

export function expand(recipe: Recipe, slug: string, limit: number, ways: readonly Way[]): Recipe {
  return {
    ...recipe,
    steps: [...recipe.steps, { does: "expand", slug, limit, ways }],
    selected: slug,
  };
}

/** Takes back every expansion of an entity, its groups open or not; what only they brought goes with them. */
export function collapse(recipe: Recipe, slug: string): Recipe {
  return {
    ...recipe,
    steps: recipe.steps.filter(
      (step) => (step.does !== "expand" && step.does !== "open") || step.slug !== slug,
    ),
    selected: slug,
  };
}

export function hide(recipe: Recipe, slugs: readonly string[]): Recipe {
  return { ...recipe, hidden: [...new Set([...recipe.hidden, ...slugs])], selected: null };
}

export function unhide(recipe: Recipe): Recipe {
  return { ...recipe, hidden: [] };
}

/** Filters a kind out, or back in. */
export function toggle(recipe: Recipe, kind: EntityKind | Tie): Recipe {
  const without = recipe.without.includes(kind)
    ? recipe.without.filter((item) => item !== kind)
    : [...recipe.without, kind];
  return { ...recipe, without };
}
