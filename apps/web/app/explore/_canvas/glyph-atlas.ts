import { entityKinds } from "#components/entities/kinds.ts";
import { shapes } from "#components/entities/shapes.ts";
import type { EntityKind } from "#generated/graphql.ts";

/** Cells in a row and their width: both powers of two, as mipmaps want it. */
const cells = 8;
const cell = 128;
/** Outlines are drawn in a box of so many units; the room around keeps small sizes from bleeding. */
const box = 17;

/** Which cell of the atlas holds the shape of a kind. */
export function cellOf(kind: EntityKind): number {
  return entityKinds.indexOf(kind);
}

let atlas: HTMLCanvasElement | undefined;

/** The shapes of all kinds side by side, drawn once. */
export function glyphAtlas(): HTMLCanvasElement {
  atlas ??= drawAtlas();
  return atlas;
}

function drawAtlas(): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = cells * cell;
  canvas.height = cell;
  const context = canvas.getContext("2d");
  if (!context) return canvas;
  for (const kind of entityKinds) {
    context.setTransform(cell / box, 0, 0, cell / box, cellOf(kind) * cell, 0);
    context.translate((box - 16) / 2, (box - 16) / 2);
    context.fill(new Path2D(shapes[kind]), "evenodd");
  }
  return canvas;
}
