import type {
  EdgeLabelDrawingFunction,
  NodeHoverDrawingFunction,
  NodeLabelDrawingFunction,
} from "sigma/rendering";
import type { EdgeAttributes, NodeAttributes } from "./attributes.ts";
import type { Palette } from "./palette.ts";

const nodeSize = 12.5;
const edgeSize = 11;
const halo = 4;

/** A name below its node, with a halo in the colour of the ground so that no edge runs through it. */
export function drawNodeLabel(
  palette: () => Palette,
): NodeLabelDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, { label, x, y, size }) => {
    if (!label) return;
    const { font, ink, ground } = palette();
    context.font = `500 ${nodeSize}px ${font}`;
    const left = x - context.measureText(label).width / 2;
    drawWithHalo(context, label, left, y + size + nodeSize + 1, ink, ground);
  };
}

/** The name of the node under the pointer on a plate. */
export function drawNodeHover(
  palette: () => Palette,
): NodeHoverDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, { label, x, y, size }) => {
    if (!label) return;
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
): EdgeLabelDrawingFunction<NodeAttributes, EdgeAttributes> {
  return (context, edge, from, to) => {
    if (!edge.label) return;
    const { font, inkSoft, accent, ground } = palette();
    const [dx, dy] = [to.x - from.x, to.y - from.y];
    const room = Math.hypot(dx, dy) - from.size - to.size;
    context.font = `500 ${edgeSize}px ${font}`;
    const width = context.measureText(edge.label).width;
    if (width > room - 8) return;
    const bend = (Number(edge.curvature) || 0) / 2;
    const angle = Math.atan2(dy, dx);
    context.save();
    context.translate((from.x + to.x) / 2 + dy * bend, (from.y + to.y) / 2 - dx * bend);
    // Words lie along the edge; a number stands upright.
    if (edge.tie !== "SPEAKS_OF") {
      context.rotate(Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle);
    }
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
