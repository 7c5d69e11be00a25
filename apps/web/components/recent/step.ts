import type { SearchKind } from "../../generated/graphql.ts";
import { searchKinds } from "../entities/kinds.ts";

/** What a visited page shows: a thing of the graph, a picture of the explorer, or another page. */
export type StepKind = SearchKind | "PICTURE" | "PAGE";

/** A page as it is remembered. */
export interface Step {
  readonly kind: StepKind;
  /** What it is called: a name, the words of a claim, a title. */
  readonly label: string;
  /** Path and query. */
  readonly href: string;
}

const kinds: readonly StepKind[] = [...searchKinds, "PICTURE", "PAGE"];

/** Reads steps that a browser kept; what is not one is left out. */
export function readSteps(text: string | null): readonly Step[] {
  if (!text) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isStep) : [];
  } catch {
    return [];
  }
}

function isStep(value: unknown): value is Step {
  if (typeof value !== "object" || value === null) return false;
  if (!("kind" in value && "label" in value && "href" in value)) return false;
  const { kind, label, href } = value;
  return (
    kinds.some((known) => known === kind) &&
    typeof label === "string" &&
    // Never another origin, whatever was written there.
    typeof href === "string" &&
    /^\/(?!\/)/.test(href)
  );
}

/** The same page, whatever is filtered on it. */
export function isSamePage(one: Step, other: Step): boolean {
  return pathOf(one.href) === pathOf(other.href);
}

function pathOf(href: string): string {
  return href.split("?", 1)[0] ?? href;
}
