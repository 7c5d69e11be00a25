import { entityKinds } from "#components/entities/kinds.ts";
import type { EntityKind } from "#generated/graphql.ts";
import type { Recipe } from "./recipe.ts";

/** A step that opens a group: what it stands for is drawn one by one from here on. */
export interface OpenStep {
  readonly does: "open";
  /** Slug of the entity that the group hangs on. */
  readonly slug: string;
  readonly kind: EntityKind;
}

type GroupKey = Pick<OpenStep, "slug" | "kind">;

/** What a group is called in a recipe and in an address: `donald-trump.person`. No slug holds a point. */
export function groupId({ slug, kind }: GroupKey): string {
  return `${slug}.${kind.toLowerCase()}`;
}

/** The step that opens the group of that name; undefined if it is none. */
export function readOpen(id: string): OpenStep | undefined {
  const [slug, word] = id.split(".");
  const kind = entityKinds.find((item) => item.toLowerCase() === word);
  return slug && kind ? { does: "open", slug, kind } : undefined;
}

export function openGroup(recipe: Recipe, { slug, kind }: GroupKey, selected: string): Recipe {
  return { ...recipe, steps: [...recipe.steps, { does: "open", slug, kind }], selected };
}

/** Whether some group of an entity was opened. */
export function hasOpened({ steps }: Recipe, slug: string | null): boolean {
  return steps.some((step) => step.does === "open" && step.slug === slug);
}

/** Draws what hangs on an entity as groups again. */
export function closeGroups(recipe: Recipe, slug: string): Recipe {
  const steps = recipe.steps.filter((step) => step.does !== "open" || step.slug !== slug);
  return { ...recipe, steps, selected: slug };
}
