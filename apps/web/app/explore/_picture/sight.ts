import { count } from "#lib/numbers.ts";
import type { Recipe } from "../_recipe/recipe.ts";
import type { Matching } from "./matching.ts";
import { chosenPath, type PicturePath, pathsIn } from "./paths.ts";
import type { Picture, PictureEdge, PictureNode } from "./picture.ts";

/** What of a picture is in sight under the filters of its recipe. Nothing of it moves by filtering. */
export interface Sight {
  readonly nodes: readonly PictureNode[];
  /** Each with the number of those statements that count. */
  readonly edges: readonly PictureEdge[];
  /** Slugs of entities and ids of edges behind which no statement counts: they are there, and fade. */
  readonly faint: ReadonlySet<string>;
  /** How many edges do not fade. */
  readonly bright: number;
  /** Slugs of what the reader has taken away; what is filtered out by its kind leaves a trace. */
  readonly hidden: ReadonlySet<string>;
  /** The path that stands out while nothing is selected. */
  readonly path: PicturePath | null;
}

export const emptySight: Sight = {
  ...{ nodes: [], edges: [], faint: new Set(), bright: 0 },
  ...{ hidden: new Set(), path: null },
};

/** `matching`: how many statements count behind each edge; null if all do. */
export function inSight(picture: Picture, recipe: Recipe, matching: Matching | null): Sight {
  const without = new Set<string>(recipe.without);
  const hidden = new Set(recipe.hidden);
  const nodes = [...picture.nodes.values()].filter(
    ({ slug, kind }) => !hidden.has(slug) && !without.has(kind),
  );
  const seen = new Set(nodes.map(({ slug }) => slug));
  const edges = picture.edges.filter(
    ({ tie, from, to }) => !without.has(tie) && seen.has(from) && seen.has(to),
  );
  const chosen = chosenPath(picture.paths, recipe.chosen);
  const path = chosen === null ? null : (pathsIn(picture.paths)[chosen] ?? null);
  const sight = { nodes, edges, faint: new Set<string>(), bright: edges.length, hidden, path };
  return matching ? narrowed(sight, recipe, matching) : sight;
}

function narrowed(sight: Sight, recipe: Recipe, matching: Matching): Sight {
  const { nodes, edges } = sight;
  const counted = edges.map((edge) => withCount(edge, matching));
  const faintEdges = new Set(edges.filter((edge) => !counts(edge, matching)).map(({ id }) => id));
  const bright = counted.filter(({ id }) => !faintEdges.has(id));
  const touched = new Set(bright.flatMap(({ from, to }) => [from, to]));
  const faintNodes = nodes.filter(({ slug }) => !touched.has(slug));
  if (!recipe.statements.hides) {
    const faint = new Set([...faintEdges, ...faintNodes.map(({ slug }) => slug)]);
    return { ...sight, edges: counted, faint, bright: bright.length };
  }
  // Where the picture begins stays, so that there is something to go on from.
  const begun = new Set(
    recipe.steps.flatMap((step) => [step.slug, ...("to" in step ? [step.to] : [])]),
  );
  const gone = faintNodes.flatMap(({ slug }) => (begun.has(slug) ? [] : slug));
  const hidden = new Set([...sight.hidden, ...gone]);
  const left = nodes.filter(({ slug }) => !hidden.has(slug));
  return { ...sight, nodes: left, edges: bright, bright: bright.length, hidden };
}

/** An edge of which is not known yet how many of its statements count is taken to have some. */
function counts({ id }: PictureEdge, { asked, byEdge }: Matching): boolean {
  return !asked.has(id) || byEdge.has(id);
}

function withCount(edge: PictureEdge, { asked, byEdge }: Matching): PictureEdge {
  if (edge.tie !== "SPEAKS_OF" || !asked.has(edge.id)) return edge;
  const counts = byEdge.get(edge.id) ?? { statements: 0, origins: 0 };
  return { ...edge, ...counts, label: count(counts.statements) };
}
