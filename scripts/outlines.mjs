/**
 * Makes `apps/web/data/outlines.json`, what the map draws beneath its marks, from Natural Earth's shapefiles:
 *
 *   node scripts/outlines.mjs FOLDER
 *
 * The folder holds the 1:10m layers named below, each as .shp, the borders with their .dbf. They are in the
 * public domain; docs/decisions/007 says more. The result is TopoJSON, thinned to about a kilometre.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** How far a thinned line may lie from the drawn one, in degrees of latitude: about 1.1 km. */
const tolerance = 0.01;
/** Islands and lakes smaller than this are left out, in square degrees at the equator: about 12 and 600 km². */
const smallestLand = 0.001;
const smallestLake = 0.05;
/** Steps of the grid on which coordinates are rounded: about 100 m at the equator. */
const gridSteps = 400_000;

const target = fileURLToPath(new URL("../apps/web/data/outlines.json", import.meta.url));
const [folder] = process.argv.slice(2);
if (!folder) throw new Error("Say where the shapefiles are: node scripts/outlines.mjs FOLDER");

const arcs = [];
const objects = {
  land: polygons("ne_10m_land", smallestLand),
  lakes: polygons("ne_10m_lakes", smallestLake),
  ...borders("ne_10m_admin_0_boundary_lines_land"),
  regions: lines(shapes("ne_10m_admin_1_states_provinces_lines")),
};
const transform = { scale: [360 / gridSteps, 180 / gridSteps], translate: [-180, -90] };
const topology = { type: "Topology", transform, objects, arcs: arcs.map(toDeltas) };
writeFileSync(target, `${JSON.stringify(topology)}\n`);
const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
console.log(`${arcs.length} lines, ${points} points, ${JSON.stringify(topology).length} bytes`);

/** A layer of areas; every ring is an arc of its own, since nothing here needs to know its neighbours. */
function polygons(layer, smallest) {
  const geometries = shapes(layer).flatMap((rings) => {
    const kept = rings
      .filter((ring) => Math.abs(area(ring)) > smallest)
      .map(thinRing)
      .filter((ring) => ring.length >= 4);
    return groupRings(kept);
  });
  return { type: "GeometryCollection", geometries };
}

/** A shape may have several outer rings (clockwise), each followed by its holes. */
function groupRings(rings) {
  const found = [];
  for (const ring of rings) {
    if (area(ring) < 0 || found.length === 0) found.push({ type: "Polygon", arcs: [] });
    found.at(-1).arcs.push([addArc(ring)]);
  }
  return found;
}

/**
 * The borders between states, and apart from them those that are disputed, indefinite or a line of control.
 * Limits of leases and buffer zones are left out.
 */
function borders(layer) {
  const classes = featureClasses(layer);
  const all = shapes(layer);
  const those = (kind) => all.filter((_, index) => kind.test(classes[index]));
  return {
    borders: lines(those(/^International/)),
    disputed: lines(those(/^(Disputed|Indefinite|Line of control)/)),
  };
}

function lines(parts) {
  const geometries = joined(parts.flat()).map((line) => ({
    type: "LineString",
    arcs: [addArc(thin(line))],
  }));
  return { type: "GeometryCollection", geometries };
}

/** Lines that meet two by two, as one: the layers are cut at each crossing of anything. */
function joined(pieces) {
  const ends = new Map();
  for (const piece of pieces) {
    for (const key of [keyOf(piece[0]), keyOf(piece.at(-1))]) {
      ends.set(key, [...(ends.get(key) ?? []), piece]);
    }
  }
  const used = new Set();
  /** Goes on from the end of a line for as long as there is exactly one way on. */
  const grow = (line) => {
    for (;;) {
      const key = keyOf(line.at(-1));
      const [next, ...more] = ends.get(key).filter((piece) => !used.has(piece));
      if (!next || more.length > 0 || ends.get(key).length !== 2) return line;
      used.add(next);
      const onward = keyOf(next[0]) === key ? next : next.toReversed();
      line.push(...onward.slice(1));
    }
  };
  return pieces.flatMap((piece) => {
    if (used.has(piece)) return [];
    used.add(piece);
    return [grow(grow([...piece]).reverse())];
  });
}

function keyOf([x, y]) {
  return `${x.toFixed(7)} ${y.toFixed(7)}`;
}

function addArc(points) {
  return arcs.push(points) - 1;
}

/** The parts of each shape of a layer: polylines (type 3) and polygons (type 5). */
function shapes(layer) {
  const file = readFileSync(join(folder, `${layer}.shp`));
  const found = [];
  for (let at = 100; at < file.length; ) {
    const length = file.readInt32BE(at + 4) * 2;
    found.push(parts(file.subarray(at + 8, at + 8 + length)));
    at += 8 + length;
  }
  return found;
}

function parts(record) {
  const type = record.readInt32LE(0);
  if (type === 0) return [];
  if (type !== 3 && type !== 5)
    throw new Error(`A shape of type ${type} is neither line nor area.`);
  const count = record.readInt32LE(36);
  const total = record.readInt32LE(40);
  const starts = Array.from({ length: count }, (_, index) => record.readInt32LE(44 + 4 * index));
  const first = 44 + 4 * count;
  const point = (index) => [
    record.readDoubleLE(first + 16 * index),
    record.readDoubleLE(first + 16 * index + 8),
  ];
  return starts.map((start, index) =>
    Array.from({ length: (starts[index + 1] ?? total) - start }, (_, step) => point(start + step)),
  );
}

/** The column FEATURECLA of a layer's table, row by row. */
function featureClasses(layer) {
  const file = readFileSync(join(folder, `${layer}.dbf`));
  const rows = file.readUInt32LE(4);
  const header = file.readUInt16LE(8);
  const width = file.readUInt16LE(10);
  let offset = 1;
  for (let at = 32; file[at] !== 13; at += 32) {
    const name = file.toString("latin1", at, at + 11).replace(/\0.*$/s, "");
    const size = file[at + 16];
    if (name.toUpperCase() === "FEATURECLA") {
      return Array.from({ length: rows }, (_, row) => {
        const start = header + row * width + offset;
        return file.toString("utf8", start, start + size).trim();
      });
    }
    offset += size;
  }
  throw new Error(`${layer} does not say which borders are disputed.`);
}

/** A ring is cut at its farthest point, so that both halves have two ends to keep. */
function thinRing(ring) {
  const [x, y] = ring[0];
  const farthest = ring.reduce(
    (best, [px, py], index) => {
      const distance = Math.hypot(px - x, py - y);
      return distance > best.distance ? { distance, index } : best;
    },
    { distance: 0, index: 0 },
  ).index;
  return [...thin(ring.slice(0, farthest + 1)), ...thin(ring.slice(farthest)).slice(1)];
}

/** Douglas and Peucker's way: keeps the points without which the line would move by more than the tolerance. */
function thin(line) {
  const kept = new Set([0, line.length - 1]);
  const open = [[0, line.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let worst = { distance: tolerance, index: -1 };
    for (let index = from + 1; index < to; index++) {
      const distance = distanceTo(line[from], line[to], line[index]);
      if (distance > worst.distance) worst = { distance, index };
    }
    if (worst.index === -1) continue;
    kept.add(worst.index);
    open.push([from, worst.index], [worst.index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

/** From a point to a stretch, in degrees of latitude: those of longitude are shorter towards the poles. */
function distanceTo([ax, ay], [bx, by], [px, py]) {
  const shrink = Math.cos((py * Math.PI) / 180);
  const [dx, dy] = [(bx - ax) * shrink, by - ay];
  const [ex, ey] = [(px - ax) * shrink, py - ay];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, (ex * dx + ey * dy) / length));
  return Math.hypot(ex - along * dx, ey - along * dy);
}

/** Twice-signed area of a ring: negative where it runs clockwise, as outer rings of a shapefile do. */
function area(ring) {
  let sum = 0;
  for (let index = 1; index < ring.length; index++) {
    const [[ax, ay], [bx, by]] = [ring[index - 1], ring[index]];
    sum += ax * by - bx * ay;
  }
  return sum / 2;
}

/** Points on the grid, each as its step from the one before; a step of nothing is left out. */
function toDeltas(points) {
  let [x, y] = [0, 0];
  const steps = [];
  for (const [longitude, latitude] of points) {
    const [gx, gy] = [
      Math.round(((longitude + 180) / 360) * gridSteps),
      Math.round(((latitude + 90) / 180) * gridSteps),
    ];
    if (steps.length > 1 && gx === x && gy === y) continue;
    steps.push([gx - x, gy - y]);
    [x, y] = [gx, gy];
  }
  return steps;
}
