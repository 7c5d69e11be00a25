import { isGroup, isGroupTie } from "../_picture/groups.ts";
import { connections, type PictureEdge, type PictureNode } from "../_picture/picture.ts";
import type { Sizing } from "../_recipe/recipe.ts";
import { cellOf } from "./glyph-atlas.ts";
import type { Palette } from "./palette.ts";
import type { Focus, Viewing } from "./viewing.ts";

/** Words are shown only where so few things are in question that they can be read. */
const mostLabels = 40;
const mostUnasked = 24;
/** From so many edges on each is a thin pale line without an arrow, so that they show where they are dense. */
const crowdedEdges = 300;

/** In pixels: the more occurrences, the larger; in a full picture all are smaller. */
export function sizeOf(occurrences: number, nodesInAll: number): number {
  return crowdedTo(nodesInAll) * (9 + Math.min(11, 1.5 * Math.log2(1 + occurrences)));
}

/** In pixels. A group is larger than any entity, by how many it stands for. `origins`: by slug, if they count. */
export function sizeOfNode(
  node: PictureNode,
  origins: ReadonlyMap<string, number> | null,
  nodesInAll: number,
): number {
  if (isGroup(node)) return crowdedTo(nodesInAll) * (20 + 2 * Math.log2(node.members.length));
  return sizeOf(origins ? (origins.get(node.slug) ?? 0) : connections(node), nodesInAll);
}

function crowdedTo(nodesInAll: number): number {
  return nodesInAll > 400 ? 0.55 : nodesInAll > 120 ? 0.75 : 1;
}

export function widthOf(edge: PictureEdge, sizes: Sizing): number {
  return edge.tie === "SPEAKS_OF" ? 1.4 + Math.min(4, 0.6 * Math.log2(1 + edge[sizes])) : 2.4;
}

interface LookState {
  readonly viewing: Viewing;
  readonly focus: Focus | null;
  readonly palette: Palette;
}

export function nodeLook(node: PictureNode, { viewing, focus, palette }: LookState) {
  const { slug, kind, name } = node;
  const { sight, marked, pinned } = viewing;
  const selected = focus?.target === slug;
  const picked = marked.has(slug);
  const outside = focus ? !focus.nodes.has(slug) : sight.faint.has(slug);
  const faded = outside && !picked;
  const named = focus !== null && focus.nodes.size <= mostLabels;
  const strong = selected || picked;
  return {
    selected: strong,
    cell: cellOf(kind),
    color: faded ? palette.rim : palette.kinds[kind],
    ring: strong ? palette.accent : faded ? palette.line : palette.kinds[kind],
    ringWidth: strong ? 3 : 1.2,
    pinned: pinned.has(slug),
    stacked: isGroup(node),
    // A group says what it is by its name alone.
    forceLabel:
      selected || isGroup(node) || (picked && marked.size <= mostLabels) || (named && !faded),
    // A label that stands out is drawn over one that does not.
    zIndex: strong ? 2 : faded ? 0 : 1,
    // Beside a path the others keep their names: they can be chosen too.
    label: faded && named && focus.target !== null ? "" : name,
  };
}

/** What is filtered out: where it was, and no more. */
export function ghostLook({ kind }: PictureNode, palette: Palette) {
  return {
    ...{ selected: false, pinned: false, stacked: false, forceLabel: false, label: "", zIndex: -1 },
    ...{ cell: cellOf(kind), color: palette.line, ring: palette.line, ringWidth: 1 },
  };
}

export function edgeLook(
  edge: PictureEdge,
  { viewing: { sight, sizes }, focus, palette }: LookState,
  edgesInSight: number,
) {
  const faded = sight.faint.has(edge.id) || (focus !== null && !focus.edges.has(edge.id));
  const bright = edgesInSight - (sight.edges.length - sight.bright);
  const few = focus ? focus.edges.size <= mostLabels : bright <= mostUnasked;
  const labelled = !faded && few;
  const crowded = edgesInSight >= crowdedEdges;
  const plain = isGroupTie(edge);
  const pale = !focus && bright >= crowdedEdges && !plain;
  const selected = focus?.target === edge.id;
  return {
    color: faded ? fadedColour(edge, { sight, focus, palette }) : colourOf(edge, palette, pale),
    size: widthOf(edge, sizes) * (selected ? 2 : pale || faded ? 0.5 : 1),
    selected,
    label: labelled ? labelOf(edge, sizes) : "",
    forceLabel: labelled,
    zIndex: faded ? 0 : 1,
    ...((pale || (faded && crowded) || plain) && { type: "line" }),
  };
}

interface FadedState {
  readonly sight: Viewing["sight"];
  readonly focus: Focus | null;
  readonly palette: Palette;
}

/** What fades by a filter can still be seen, and what lies beside the chosen path can be chosen. */
function fadedColour({ id }: PictureEdge, { sight, focus, palette }: FadedState): string {
  if (sight.faint.has(id)) return focus ? palette.line : palette.inkPale;
  return focus?.target === null ? palette.rim : palette.line;
}

function labelOf({ tie, label, origins }: PictureEdge, sizes: Sizing): string {
  return tie === "SPEAKS_OF" && sizes === "origins" ? String(origins) : label;
}

function colourOf(edge: PictureEdge, palette: Palette, pale: boolean): string {
  const { tie, status } = edge;
  if (isGroupTie(edge)) return palette.rim;
  if (tie === "SPEAKS_OF") return pale ? palette.accentPale : palette.accent;
  if (status !== "SUPPORTED") return palette.doubt;
  return pale ? palette.inkPale : palette.inkSoft;
}
