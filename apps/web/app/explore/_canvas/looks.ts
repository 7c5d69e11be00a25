import type { PictureEdge, PictureNode, Sight } from "../_picture/picture.ts";
import { connections } from "../_picture/picture.ts";
import { cellOf } from "./glyph-atlas.ts";
import type { Palette } from "./palette.ts";

/** What stands out: what is selected or under the pointer, with all that touches it. */
export interface Focus {
  readonly selected: string | null;
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Words are shown only where so few things are in question that they can be read. */
const mostLabels = 40;
const mostUnasked = 24;
/** From so many edges on each is a thin pale line without an arrow, so that they show where they are dense. */
const crowdedEdges = 300;

/** The focus on an entity or an edge of what is in sight; null if it is not there. */
export function focusOn(target: string | null, { nodes, edges }: Sight): Focus | null {
  if (target === null) return null;
  const edge = edges.find(({ id }) => id === target);
  if (edge) {
    return { selected: target, nodes: new Set([edge.from, edge.to]), edges: new Set([target]) };
  }
  if (!nodes.some(({ slug }) => slug === target)) return null;
  const touching = edges.filter(({ from, to }) => from === target || to === target);
  return {
    selected: target,
    nodes: new Set([target, ...touching.flatMap(({ from, to }) => [from, to])]),
    edges: new Set(touching.map(({ id }) => id)),
  };
}

/** In pixels: the more an entity occurs, the larger; in a full picture all are smaller. */
export function sizeOf(node: PictureNode, nodesInAll: number): number {
  const crowd = nodesInAll > 400 ? 0.55 : nodesInAll > 120 ? 0.75 : 1;
  return crowd * (9 + Math.min(11, 1.5 * Math.log2(1 + connections(node))));
}

export function widthOf({ tie, statements }: PictureEdge): number {
  return tie === "SPEAKS_OF" ? 1.4 + Math.min(4, 0.6 * Math.log2(1 + statements)) : 2.4;
}

export function nodeLook(node: PictureNode, focus: Focus | null, palette: Palette) {
  const selected = focus?.selected === node.slug;
  const faded = focus !== null && !focus.nodes.has(node.slug);
  return {
    selected,
    cell: cellOf(node.kind),
    color: faded ? palette.rim : palette.kinds[node.kind],
    ring: selected ? palette.accent : faded ? palette.line : palette.kinds[node.kind],
    ringWidth: selected ? 3 : 1.2,
    forceLabel: selected || (focus !== null && !faded && focus.nodes.size <= mostLabels),
    // A label that stands out is drawn over one that does not.
    zIndex: selected ? 2 : faded ? 0 : 1,
    label: faded && focus.nodes.size <= mostLabels ? "" : node.name,
  };
}

export function edgeLook(
  edge: PictureEdge,
  focus: Focus | null,
  palette: Palette,
  edgesInSight: number,
) {
  const faded = focus !== null && !focus.edges.has(edge.id);
  const few = focus ? focus.edges.size <= mostLabels : edgesInSight <= mostUnasked;
  const labelled = !faded && few;
  const pale = !focus && edgesInSight >= crowdedEdges;
  return {
    color: faded ? palette.line : colourOf(edge, palette, pale),
    size: widthOf(edge) * (focus?.selected === edge.id ? 2 : pale || faded ? 0.5 : 1),
    selected: focus?.selected === edge.id,
    label: labelled ? edge.label : "",
    forceLabel: labelled,
    zIndex: faded ? 0 : 1,
    ...((pale || (faded && edgesInSight >= crowdedEdges)) && { type: "line" }),
  };
}

function colourOf({ tie, status }: PictureEdge, palette: Palette, pale: boolean): string {
  if (tie === "SPEAKS_OF") return pale ? palette.accentPale : palette.accent;
  if (status !== "SUPPORTED") return palette.doubt;
  return pale ? palette.inkPale : palette.inkSoft;
}
