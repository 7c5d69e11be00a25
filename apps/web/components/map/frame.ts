import { type Point, project, worldWidth } from "./mercator.ts";
import { mostZoom, type Size, type View } from "./view.ts";

/** A piece of the earth for which outlines are drawn at once, larger than a picture, so that one may move in it. */
export interface Frame {
  /** A whole step. */
  readonly zoom: number;
  /** Its middle on a grid, in steps of `gridStep` pixels. */
  readonly x: number;
  readonly y: number;
}

export const frameSize: Size = { width: 2048, height: 1536 };
const gridStep = 512;

/** The frame in which a view lies, as near its middle as the grid allows. */
export function frameOf(view: View): Frame {
  const zoom = Math.floor(view.zoom);
  const { x, y } = project(view, zoom);
  return { zoom, x: Math.round(x / gridStep), y: Math.round(y / gridStep) };
}

/** Upper left corner of a frame, in pixels at its zoom. */
export function frameCorner({ x, y }: Frame): Point {
  return { x: x * gridStep - frameSize.width / 2, y: y * gridStep - frameSize.height / 2 };
}

/** How a frame's own pixels come to lie in a picture. */
export function frameTransform(frame: Frame, view: View, size: Size): string {
  const corner = frameCorner(frame);
  const middle = project(view, view.zoom);
  const scale = 2 ** (view.zoom - frame.zoom);
  const x = corner.x * scale - middle.x + size.width / 2;
  const y = corner.y * scale - middle.y + size.height / 2;
  return `translate(${round(x)} ${round(y)}) scale(${round(scale)})`;
}

/** `6/18/11`, as in the address of its outlines. */
export function frameKey({ zoom, x, y }: Frame): string {
  return `${zoom}/${x}/${y}`;
}

/** Null for anything that is no frame of the earth. */
export function readFrame(key: string): Frame | null {
  const [, zoom, x, y] = (/^(\d{1,2})\/(\d{1,5})\/(\d{1,5})$/.exec(key) ?? []).map(Number);
  if (zoom === undefined || x === undefined || y === undefined || zoom > mostZoom) return null;
  const last = worldWidth(zoom) / gridStep;
  return x <= last && y <= last ? { zoom, x, y } : null;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
