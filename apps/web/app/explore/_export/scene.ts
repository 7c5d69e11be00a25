import type { EntityKind } from "#generated/graphql.ts";
import { curvatures } from "../_canvas/curves.ts";
import { boxAround, LabelRoom, linesOf } from "../_canvas/label-room.ts";
import { edgeLook, nodeLook, sizeOfNode } from "../_canvas/looks.ts";
import type { Palette } from "../_canvas/palette.ts";
import type { Position, Positions } from "../_canvas/positions.ts";
import { originsByEntity, type Viewing } from "../_canvas/viewing.ts";
import { frameOf, placedIn } from "./frame.ts";
import { lineBetween, type SceneLine } from "./scene-line.ts";

/** A line of text; `x` is its middle, `y` its foot, `angle` in degrees. */
export interface SceneText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  readonly size: number;
  readonly colour: string;
}

export interface SceneNode extends Position {
  readonly slug: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly radius: number;
  readonly colour: string;
  readonly ring: string;
  readonly ringWidth: number;
  /** A second ring is in the first. */
  readonly stacked: boolean;
}

export interface SceneEdge extends SceneLine {
  readonly id: string;
  readonly label: string;
  readonly colour: string;
  readonly width: number;
}

/** A picture as lines, discs and words, in pixels: what an image of it is drawn from, in any format. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly ground: string;
  readonly font: string;
  readonly edges: readonly SceneEdge[];
  readonly nodes: readonly SceneNode[];
  readonly labels: readonly SceneText[];
  readonly caption: readonly SceneText[];
  readonly title: string;
}

export interface SceneInput {
  readonly viewing: Viewing;
  readonly places: Positions;
  readonly palette: Palette;
  /** Lines under the picture; the first is its title. */
  readonly caption: readonly string[];
  /** How wide a text is at a size, in pixels. */
  readonly measure: (text: string, size: number) => number;
}

const labelSize = 12.5;
const edgeLabelSize = 11;
const captionSize = 13;
const captionLeading = 19;

/** Lays out all that is in sight, whole, whatever the reader sees of it just now. Nothing stands out. */
export function sceneOf({ viewing, places, palette, caption, measure }: SceneInput): Scene {
  const { sight, sizes, picture } = viewing;
  const shown = sight.nodes.filter(({ slug }) => places.has(slug));
  const frame = frameOf(shown.flatMap(({ slug }) => places.get(slug) ?? []));
  const state = { viewing: { ...viewing, selected: null, marked: new Set<string>() }, focus: null };
  const origins = sizes === "origins" ? originsByEntity(sight.edges) : null;
  const nodes = shown.map((node): SceneNode => {
    const look = nodeLook(node, { ...state, palette });
    return {
      ...{ slug: node.slug, name: node.name, kind: node.kind, stacked: look.stacked },
      radius: sizeOfNode(node, origins, picture.nodes.size),
      ...{ colour: look.color, ring: look.ring, ringWidth: look.ringWidth },
      ...placedIn(frame, places.get(node.slug) ?? { x: 0, y: 0 }),
    };
  });
  const bySlug = new Map(nodes.map((node) => [node.slug, node]));
  const bends = curvatures(picture.edges);
  const edges = sight.edges.flatMap((edge): SceneEdge[] => {
    const [from, to] = [bySlug.get(edge.from), bySlug.get(edge.to)];
    if (!from || !to) return [];
    const look = edgeLook(edge, { ...state, palette }, sight.edges.length);
    const arrow = !("type" in look);
    const line = lineBetween(from, to, { bend: bends.get(edge.id) ?? 0, width: look.size, arrow });
    if (!line) return [];
    return [{ id: edge.id, label: look.label, colour: look.color, width: look.size, ...line }];
  });
  const room = new LabelRoom();
  return {
    ...{
      width: frame.width,
      height: frame.height + captionHeight(caption),
      title: caption[0] ?? "",
    },
    ...{ ground: palette.ground, font: palette.font, nodes, edges },
    labels: [...nodeLabels(nodes, palette.ink, room, measure), ...edgeLabels(edges, room, measure)],
    caption: caption.map((text, index) => ({
      ...{ text, angle: 0, size: captionSize, colour: index === 0 ? palette.ink : palette.inkSoft },
      x: frame.width / 2,
      y: frame.height + captionLeading * (index + 0.5),
    })),
  };
}

function captionHeight(caption: readonly string[]): number {
  return Math.ceil(captionLeading * (caption.length + 0.5));
}

/** Below each node, the larger nodes first; one that would cover another is left out. */
function nodeLabels(
  nodes: readonly SceneNode[],
  colour: string,
  room: LabelRoom,
  measure: SceneInput["measure"],
): SceneText[] {
  const bySize = nodes.toSorted((one, other) => other.radius - one.radius);
  return bySize.flatMap(({ slug, name, x, y, radius }) => {
    const lines = linesOf(name);
    const width = Math.max(...lines.map((line) => measure(line, labelSize)));
    const [leading, top] = [labelSize + 2, y + radius + 1];
    const box = { left: x - width / 2, top, width, height: lines.length * leading };
    if (!room.take(slug, box)) return [];
    return lines.map((text, index) => ({
      ...{ text, x, angle: 0, size: labelSize, colour },
      y: top + labelSize + index * leading,
    }));
  });
}

/** In the middle of each line: words along it, a number upright. */
function edgeLabels(
  edges: readonly SceneEdge[],
  room: LabelRoom,
  measure: SceneInput["measure"],
): SceneText[] {
  return edges.flatMap(({ id, label, middle, slope, length, colour }) => {
    const width = measure(label, edgeLabelSize);
    const angle = /^[\d,]*$/.test(label) ? 0 : slope;
    if (label === "" || width > length - 8) return [];
    const turn = (angle * Math.PI) / 180;
    if (!room.take(id, boxAround(middle.x, middle.y, width, edgeLabelSize, turn))) return [];
    // From the middle of the letters to their foot.
    const foot = edgeLabelSize / 3;
    const [x, y] = [middle.x - Math.sin(turn) * foot, middle.y + Math.cos(turn) * foot];
    return [{ text: label, x, y, angle, size: edgeLabelSize, colour }];
  });
}
