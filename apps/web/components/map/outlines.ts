import { clipRing, lineRuns } from "./clip.ts";
import { type Frame, frameCorner, frameKey, frameSize } from "./frame.ts";
import { type Point, project, worldWidth } from "./mercator.ts";
import { type Box, type OutlineLayer, type Piece, piecesOf } from "./outline-pieces.ts";
import { pathOf } from "./path-of.ts";
import type { Size, View } from "./view.ts";

/** Paths of a frame in its own pixels; an empty one where a layer has nothing there. */
export type Outlines = Readonly<Record<OutlineLayer, string>>;

/** First-level regions are drawn from this zoom on: farther away they are a web without a meaning. */
const regionsFrom = 5;
/** Areas smaller than this both ways are not drawn, in pixels. */
const leastArea = 2.5;
/** Lines end so far outside of what is drawn, in pixels, that their ends are never seen. */
const beyond = 4;
const mostKept = 100;
const kept = new Map<string, Outlines>();

/** The outlines of a frame; those asked for last are kept, since a map is moved back and forth. */
export function outlinesOf(frame: Frame): Outlines {
  const key = frameKey(frame);
  const outlines = kept.get(key) ?? drawOutlines(frame.zoom, frameCorner(frame), frameSize);
  kept.delete(key);
  kept.set(key, outlines);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return outlines;
}

/** The outlines of just what a picture shows, in its own pixels. */
export function outlinesOfView(view: View, size: Size): Outlines {
  const middle = project(view, view.zoom);
  const corner = { x: middle.x - size.width / 2, y: middle.y - size.height / 2 };
  return drawOutlines(view.zoom, corner, size);
}

function drawOutlines(zoom: number, corner: Point, size: Size): Outlines {
  const width = worldWidth(zoom);
  const extent: Box = {
    west: -beyond,
    north: -beyond,
    east: size.width + beyond,
    south: size.height + beyond,
  };
  const toPixels = ({ x, y }: Point): Point => ({
    x: x * width - corner.x,
    y: y * width - corner.y,
  });
  const seen = (layer: OutlineLayer) =>
    piecesOf(layer).filter(({ box }) => {
      const upper = toPixels({ x: box.west, y: box.north });
      const lower = toPixels({ x: box.east, y: box.south });
      return (
        upper.x <= extent.east &&
        lower.x >= extent.west &&
        upper.y <= extent.south &&
        lower.y >= extent.north
      );
    });
  const areas = (layer: OutlineLayer) =>
    seen(layer)
      .filter(({ box }) => sizeOf(box) * width > leastArea)
      .flatMap(({ lines }) => lines.map((line) => clipRing(line.map(toPixels), extent)))
      .map((ring) => pathOf(ring, true))
      .join("");
  const lines = (layer: OutlineLayer) =>
    seen(layer)
      .flatMap((piece: Piece) =>
        piece.lines.flatMap((line) => lineRuns(line.map(toPixels), extent)),
      )
      .map((line) => pathOf(line, false))
      .join("");
  return {
    land: areas("land"),
    lakes: areas("lakes"),
    regions: zoom < regionsFrom ? "" : lines("regions"),
    borders: lines("borders"),
    disputed: lines("disputed"),
  };
}

function sizeOf({ west, north, east, south }: Box): number {
  return Math.max(east - west, south - north);
}
