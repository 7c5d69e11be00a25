import { emptyPicture, type Picture, type PictureEdge } from "../_picture/picture.ts";
import { emptySight, type Sight } from "../_picture/sight.ts";
import type { Sizing } from "../_recipe/recipe.ts";

/** How a reader looks at a picture: nothing of it moves anything. */
export interface Viewing {
  readonly picture: Picture;
  /** What is left by the filters, and not hidden. */
  readonly sight: Sight;
  /** Slugs of what is taken away; what is only filtered out stays as a pale dot. */
  readonly hidden: ReadonlySet<string>;
  /** Slug of an entity or id of an edge. */
  readonly selected: string | null;
  /** Slugs of entities that are selected together. */
  readonly marked: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  readonly sizes: Sizing;
}

/** What stands out: entities, by slug, and edges, by id. */
export interface Focus {
  /** The one thing that is selected or pointed at; null for a path. */
  readonly target: string | null;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** The entity or the edge in question with all that touches it; null if it is not in sight. */
export function focusOn(target: string | null, { nodes, edges }: Sight): Focus | null {
  if (target === null) return null;
  const edge = edges.find(({ id }) => id === target);
  if (edge) return { target, nodes: new Set([edge.from, edge.to]), edges: new Set([target]) };
  if (!nodes.some(({ slug }) => slug === target)) return null;
  const touching = edges.filter(({ from, to }) => from === target || to === target);
  return {
    target,
    nodes: new Set([target, ...touching.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(touching.map(({ id }) => id)),
  };
}

/** What is pointed at or selected, else the path that was chosen. */
export function focusOf({ sight, selected }: Viewing, hovered: string | null): Focus | null {
  const { path } = sight;
  const chosen = path && { target: null, nodes: new Set(path.nodes), edges: new Set(path.edges) };
  return focusOn(hovered ?? selected, sight) ?? chosen;
}

/** Origins of the ties at each entity of a picture, by slug. */
export function originsByEntity(edges: readonly PictureEdge[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { from, to, origins } of edges) {
    for (const slug of [from, to]) sums.set(slug, (sums.get(slug) ?? 0) + origins);
  }
  return sums;
}

export const nothingToView: Viewing = {
  ...{ picture: emptyPicture, sight: emptySight, hidden: new Set(), selected: null },
  ...{ marked: new Set(), pinned: new Set(), sizes: "statements" },
};
