import { shapes } from "#components/entities/shapes.ts";
import { innerRing } from "../_canvas/glyph-shaders.ts";
import type { Scene, SceneNode, SceneText } from "./scene.ts";
import { shapeShare } from "./svg.ts";

/** Pixels of the image for a pixel of the scene. */
const density = 2;
const halo = 4;
/** The side of the box in which shapes are drawn. */
const box = 16;

/** A scene as a PNG. Rejects where the browser has no room for an image of that size. */
export async function toPng(scene: Scene): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = scene.width * density;
  canvas.height = scene.height * density;
  const context = canvas.getContext("2d");
  if (context) draw(context, scene);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not draw an image of this size.");
  return blob;
}

function draw(context: CanvasRenderingContext2D, scene: Scene): void {
  context.scale(density, density);
  context.fillStyle = scene.ground;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const { path, head, colour, width } of scene.edges) {
    context.strokeStyle = colour;
    context.fillStyle = colour;
    context.lineWidth = width;
    context.stroke(new Path2D(path));
    if (head !== "") context.fill(new Path2D(head));
  }
  for (const node of scene.nodes) drawNode(context, node, scene.ground);
  context.textAlign = "center";
  context.lineJoin = "round";
  for (const label of scene.labels) drawText(context, label, scene, 500);
  for (const line of scene.caption) drawText(context, line, scene, 400);
}

function drawNode(context: CanvasRenderingContext2D, node: SceneNode, ground: string): void {
  const { x, y, radius, stacked, colour, ring, ringWidth, kind } = node;
  context.fillStyle = ground;
  context.strokeStyle = ring;
  context.lineWidth = ringWidth;
  for (const r of stacked ? [radius, radius * innerRing] : [radius]) {
    context.beginPath();
    context.arc(x, y, r, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
  const side = radius * 2 * shapeShare * (stacked ? innerRing : 1);
  context.save();
  context.translate(x - side / 2, y - side / 2);
  context.scale(side / box, side / box);
  context.fillStyle = colour;
  context.fill(new Path2D(shapes[kind]), "evenodd");
  context.restore();
}

function drawText(
  context: CanvasRenderingContext2D,
  { text, x, y, angle, size, colour }: SceneText,
  { font, ground }: Scene,
  weight: number,
): void {
  context.save();
  context.translate(x, y);
  context.rotate((angle * Math.PI) / 180);
  context.font = `${weight} ${size}px ${font}`;
  context.lineWidth = halo;
  context.strokeStyle = ground;
  context.strokeText(text, 0, 0);
  context.fillStyle = colour;
  context.fillText(text, 0, 0);
  context.restore();
}
