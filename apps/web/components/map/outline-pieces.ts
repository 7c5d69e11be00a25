import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Point, project } from "./mercator.ts";

/** What is drawn beneath the marks, from below to above. */
export type OutlineLayer = "land" | "lakes" | "regions" | "borders" | "disputed";

/** Of the earth as a square of 1 by 1, by Mercator's projection. */
export interface Box {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** A line, or an area with its holes, in the square of the earth. */
export interface Piece {
  readonly lines: readonly (readonly Point[])[];
  readonly box: Box;
}

/** What is used of TopoJSON; each arc of ours belongs to one geometry alone and runs forward. */
interface Topology {
  readonly transform: { readonly scale: Pair; readonly translate: Pair };
  readonly arcs: readonly (readonly Pair[])[];
  readonly objects: Readonly<Record<OutlineLayer, { readonly geometries: readonly Geometry[] }>>;
}
type Pair = readonly [number, number];
type Geometry =
  | { readonly type: "LineString"; readonly arcs: readonly number[] }
  | { readonly type: "Polygon"; readonly arcs: readonly (readonly number[])[] };

type Pieces = Readonly<Record<OutlineLayer, readonly Piece[]>>;

let read: Pieces | undefined;

/** The parts of a layer of the whole earth; the file is read when the first map is drawn. */
export function piecesOf(layer: OutlineLayer): readonly Piece[] {
  read ??= readPieces();
  return read[layer];
}

function readPieces(): Pieces {
  // The site is started from the root of the repository.
  const file = join(process.cwd(), "apps/web/data/outlines.json");
  const topology: Topology = JSON.parse(readFileSync(file, "utf8"));
  const arcs = topology.arcs.map((arc) => pointsOf(arc, topology.transform));
  const layer = (name: OutlineLayer) =>
    topology.objects[name].geometries.map((geometry) => {
      const lines = geometry.arcs.flat().map((arc) => arcs[arc] ?? []);
      return { lines, box: boxOf(lines[0] ?? []) };
    });
  return {
    land: layer("land"),
    lakes: layer("lakes"),
    regions: layer("regions"),
    borders: layer("borders"),
    disputed: layer("disputed"),
  };
}

/** An arc gives each point as its step from the one before, on the grid of the file. */
function pointsOf(arc: readonly Pair[], { scale, translate }: Topology["transform"]): Point[] {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    const [longitude, latitude] = [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    const point = project({ latitude, longitude }, 0);
    return { x: point.x / 256, y: point.y / 256 };
  });
}

function boxOf(points: readonly Point[]): Box {
  let [west, north, east, south] = [1, 1, 0, 0];
  for (const { x, y } of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    north = Math.min(north, y);
    south = Math.max(south, y);
  }
  return { west, north, east, south };
}
