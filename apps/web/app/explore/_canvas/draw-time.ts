import { type Drawing, textSize } from "./backdrop.ts";
import { type AxisPart, ticksOn } from "./time-axis.ts";
import type { TimeLayout } from "./time-layout.ts";

/** Between two marks of the axis, in pixels. */
const markRoom = 100;
/** Height of the strip at the lower edge that holds the dates. */
const strip = 24;
/** In fuller pictures only the entity in question shows how long it is spoken of. */
const mostSpans = 60;

/** The axis, and for each entity the line from its first date to its last. */
export function drawTime(drawing: Drawing, { axis, lifespans, undatedAt }: TimeLayout): void {
  const { context, sigma, appearance, width, height } = drawing;
  const { ground, rim } = appearance.colours;
  const onScreen = (x: number) => sigma.graphToViewport({ x, y: 0 }).x;
  context.fillStyle = ground;
  context.fillRect(0, height - strip, width, strip);
  for (const part of axis.parts) drawPart(drawing, part, onScreen);
  for (const [index, { right }] of axis.parts.entries()) {
    const next = axis.parts[index + 1];
    if (next) drawBreak(drawing, onScreen((right + next.left) / 2));
  }
  if (undatedAt !== null) drawMark(drawing, onScreen(undatedAt), "no date", [2, 4]);
  context.beginPath();
  context.moveTo(0, height - strip);
  context.lineTo(width, height - strip);
  context.strokeStyle = rim;
  context.stroke();
  context.textAlign = "right";
  context.fillText("UTC", width - 8, height - strip - 6);

  const graph = sigma.getGraph();
  for (const [slug, { at, until }] of lifespans) {
    if (!graph.hasNode(slug) || appearance.isOut(slug)) continue;
    const strong = appearance.isTarget(slug);
    if (!strong && graph.order > mostSpans) continue;
    const { node, x, y } = graph.getNodeAttributes(slug);
    const place = sigma.graphToViewport({ x, y });
    context.beginPath();
    context.moveTo(place.x, place.y);
    context.lineTo(place.x + onScreen(axis.toX(until)) - onScreen(axis.toX(at)), place.y);
    context.globalAlpha = strong ? 0.8 : 0.18;
    context.lineWidth = strong ? 4 : 3;
    context.strokeStyle = appearance.colours.kinds[node.kind];
    context.stroke();
  }
  context.globalAlpha = 1;
  context.lineWidth = 1;
}

function drawPart(drawing: Drawing, part: AxisPart, onScreen: (x: number) => number): void {
  const { sigma, width } = drawing;
  const [left = 0, right = 0] = [0, width].map((x) => sigma.viewportToGraph({ x, y: 0 }).x);
  const wide = Math.min(width, onScreen(part.right) - onScreen(part.left));
  let last = Number.NEGATIVE_INFINITY;
  for (const { x, label } of ticksOn(part, left, right, Math.floor(wide / markRoom))) {
    const at = onScreen(x);
    if (at - last < markRoom * 0.7) continue;
    drawMark(drawing, at, label);
    last = at;
  }
}

function drawMark(
  { context, appearance, height }: Drawing,
  x: number,
  words: string,
  dashes: number[] = [],
): void {
  const { line, inkSoft } = appearance.colours;
  context.setLineDash(dashes);
  context.strokeStyle = line;
  context.beginPath();
  context.moveTo(x, 0);
  context.lineTo(x, height - strip);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = inkSoft;
  context.textAlign = "center";
  context.fillText(words, x, height - strip / 2 + textSize / 3);
}

/** Two short strokes where the axis leaves out what is empty. */
function drawBreak({ context, appearance, height }: Drawing, x: number): void {
  context.strokeStyle = appearance.colours.rim;
  for (const shift of [-3, 3]) {
    context.beginPath();
    context.moveTo(x + shift - 3, height - strip + 6);
    context.lineTo(x + shift + 3, height - strip - 6);
    context.stroke();
  }
}
