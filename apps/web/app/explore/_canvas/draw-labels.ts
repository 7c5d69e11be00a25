import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from "sigma/rendering";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import { boxAround, type LabelRoom, linesOf } from "./label-room.ts";
import type { Palette } from "./palette.ts";

const nodeSize = 12.5;
const edgeSize = 11;
const halo = 4;
const leading = nodeSize + 2;
/** Between a label and the edge of the canvas. */
const margin = 8;
/** Between the name of a hovered node and the edge of its plate. */
const plate = 6;

/**
 * A name below its node, with a halo in the colour of the ground so that no edge runs through it. It stays on the
 * canvas, and gives way to those drawn before it.
 */
export function drawNodeLabel(
  palette: () => Palette,
  room: LabelRoom,
): NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, { key, label, x, y, size, selected }) => {
    if (!label) return;
    const { font, ink, ground } = palette();
    context.font = `500 ${nodeSize}px ${font}`;
    const { lines, ...box } = placed(context, label, x, y, size);
    if (!room.take(key, box, selected === true)) return;
    for (const { text, left, base } of lines) drawWithHalo(context, text, left, base, ink, ground);
  };
}

/**
 * The name of the node under the pointer on a plate. Sigma takes a node to be under it still when the pointer has
 * left the canvas from there: `isTarget` knows better.
 */
export function drawNodeHover(
  palette: () => Palette,
  isTarget: (slug: string) => boolean,
): NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, { key, label, x, y, size }) => {
    if (!label || !isTarget(key)) return;
    const { font, ink, ground, rim } = palette();
    context.font = `600 ${nodeSize}px ${font}`;
    const { lines, left, top, width, height } = placed(context, label, x, y, size);
    context.beginPath();
    context.roundRect(left - plate, top, width + 2 * plate, height + plate, plate);
    context.fillStyle = ground;
    context.strokeStyle = rim;
    context.lineWidth = 1;
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    for (const line of lines) context.fillText(line.text, line.left, line.base);
  };
}

/** Where a name stands: centred below its node, or above it and aside where the canvas ends. */
function placed(
  context: CanvasRenderingContext2D,
  label: string,
  x: number,
  y: number,
  size: number,
) {
  const texts = linesOf(label);
  const widths = texts.map((text) => context.measureText(text).width);
  const width = Math.max(...widths);
  const height = texts.length * leading;
  // The context is scaled by the pixels of the device.
  const scale = context.getTransform().a;
  const reach = width / 2 + margin;
  const middle = Math.max(reach, Math.min(x, context.canvas.width / scale - reach));
  const below = y + size + 1;
  const top = below + height > context.canvas.height / scale ? y - size - height - 1 : below;
  const lines = texts.map((text, at) => ({
    text,
    left: middle - (widths[at] ?? 0) / 2,
    base: top + nodeSize + at * leading,
  }));
  return { lines, left: middle - width / 2, top, width, height };
}

/** What an edge says at the middle of its bend. */
export function drawEdgeLabel(
  palette: () => Palette,
  room: LabelRoom,
): EdgeLabelDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, edge, from, to) => {
    if (!edge.label) return;
    const { font, inkSoft, accent, ground } = palette();
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const length = Math.hypot(dx, dy) - from.size - to.size;
    context.font = `500 ${edgeSize}px ${font}`;
    const width = context.measureText(edge.label).width;
    if (width > length - 8) return;
    const bend = (Number(edge.curvature) || 0) / 2;
    const x = (from.x + to.x) / 2 + dy * bend;
    const y = (from.y + to.y) / 2 - dx * bend;
    // Words lie along the edge, read from left to right; a number stands upright.
    const slope = dx === 0 ? Math.PI / 2 : Math.atan(dy / dx);
    const angle = edge.tie === "SPEAKS_OF" ? 0 : slope;
    const box = boxAround(x, y, width, edgeSize, angle);
    if (!room.take(edge.key, box, edge.selected === true)) return;
    context.save();
    context.translate(x, y);
    context.rotate(angle);
    const colour = edge.tie === "SPEAKS_OF" ? accent : inkSoft;
    drawWithHalo(context, edge.label, -width / 2, edgeSize / 3, colour, ground);
    context.restore();
  };
}

function drawWithHalo(
  context: CanvasRenderingContext2D,
  text: string,
  x: number,
  y: number,
  colour: string,
  ground: string,
): void {
  context.lineJoin = "round";
  context.lineWidth = halo;
  context.strokeStyle = ground;
  context.strokeText(text, x, y);
  context.fillStyle = colour;
  context.fillText(text, x, y);
}
