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
const margin = 4;

/**
 * A name below its node, with a halo in the colour of the ground so that no edge runs through it. It stays on the
 * canvas, and gives way to those drawn before it.
 */
export function drawNodeLabel(
  palette: () => Palette,
  room: LabelRoom,
): NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, { label, x, y, size, selected }) => {
    if (!label) return;
    const { font, ink, ground } = palette();
    context.font = `500 ${nodeSize}px ${font}`;
    const lines = linesOf(label);
    const widths = lines.map((line) => context.measureText(line).width);
    const width = Math.max(...widths);
    const height = lines.length * leading;
    // The context is scaled by the pixels of the device.
    const scale = context.getTransform().a;
    const middle = between(
      width / 2 + margin,
      x,
      context.canvas.width / scale - width / 2 - margin,
    );
    const below = y + size + 1;
    const top = below + height > context.canvas.height / scale ? y - size - height - 1 : below;
    if (!room.take({ left: middle - width / 2, top, width, height }, selected === true)) return;
    for (const [at, line] of lines.entries()) {
      const left = middle - (widths[at] ?? 0) / 2;
      drawWithHalo(context, line, left, top + nodeSize + at * leading, ink, ground);
    }
  };
}

function between(least: number, value: number, most: number): number {
  return Math.max(least, Math.min(value, most));
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
    const width = context.measureText(label).width;
    context.beginPath();
    context.roundRect(x - width / 2 - 6, y + size + 2, width + 12, nodeSize + 6, 5);
    context.fillStyle = ground;
    context.strokeStyle = rim;
    context.lineWidth = 1;
    context.fill();
    context.stroke();
    context.fillStyle = ink;
    context.fillText(label, x - width / 2, y + size + nodeSize + 3);
  };
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
    if (!room.take(boxAround(x, y, width, edgeSize, angle), edge.selected === true)) return;
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
