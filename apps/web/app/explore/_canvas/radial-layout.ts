import { entityKinds } from "#components/entities/kinds.ts";
import { connections, type Picture, type PictureNode } from "../_picture/picture.ts";
import type { Position, Positions } from "./positions.ts";

export interface RadialLayout {
  readonly positions: Positions;
  /** Of the rings, from the inner one out: one tie away, two ties away… */
  readonly radii: readonly number[];
  /** From the middle to what is farthest. */
  readonly reach: number;
  /** Whether the last ring holds what is not connected with the middle. */
  readonly apart: boolean;
}

const between = 110;
/** Least room for an entity along its ring. */
const roomEach = 36;
/** So many stand on one line; more take turns on several lines, side by side. */
const mostOnLine = 60;
const betweenLines = 38;

/** The focus in the middle, and around it in rings what is one tie away, two ties away, and so on. */
export function placeAround(focus: string, picture: Picture): RadialLayout {
  const { depths, children } = treeFrom(focus, picture);
  const farthest = Math.max(...depths.values());
  const rings = Array.from({ length: farthest }, (_, ring) =>
    [...depths].flatMap(([slug, depth]) => (depth === ring + 1 ? [slug] : [])),
  );
  const apart = [...picture.nodes.keys()].filter((slug) => !depths.has(slug));
  if (apart.length > 0) rings.push(apart);
  const radii: number[] = [];
  let outermost = 0;
  for (const ring of rings) {
    const lines = linesFor(ring);
    const needed = (ring.length * roomEach) / lines / (2 * Math.PI);
    const radius = Math.max(outermost + between, needed);
    radii.push(radius);
    outermost = radius + (lines - 1) * betweenLines;
  }
  const angles = anglesIn(focus, depths, children);
  for (const [index, slug] of apart.entries())
    angles.set(slug, (2 * Math.PI * index) / apart.length);
  const positions = new Map<string, Position>([[focus, { x: 0, y: 0 }]]);
  for (const [depth, ring] of rings.entries()) {
    const lines = linesFor(ring);
    const around = [...ring].sort(
      (one, other) => (angles.get(one) ?? 0) - (angles.get(other) ?? 0),
    );
    for (const [index, slug] of around.entries()) {
      const radius = (radii[depth] ?? 0) + (index % lines) * betweenLines;
      positions.set(slug, onRing(radius, angles.get(slug) ?? 0));
    }
  }
  return { positions, radii, reach: outermost, apart: apart.length > 0 };
}

function linesFor(ring: readonly string[]): number {
  return Math.ceil(ring.length / mostOnLine);
}

function onRing(radius: number, angle: number): Position {
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) };
}

/** Each entity hangs on the first that leads to it, the nearest first. */
function treeFrom(focus: string, { nodes, edges }: Picture) {
  const neighbors = new Map<string, Set<string>>();
  for (const { from, to } of edges) {
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      neighbors.set(one, (neighbors.get(one) ?? new Set()).add(other));
    }
  }
  const depths = new Map([[focus, 0]]);
  const children = new Map<string, string[]>();
  for (const [slug, depth] of depths) {
    const found = [...(neighbors.get(slug) ?? [])]
      .flatMap((other) => (depths.has(other) ? [] : (nodes.get(other) ?? [])))
      .sort(byKind);
    for (const { slug: child } of found) depths.set(child, depth + 1);
    children.set(
      slug,
      found.map(({ slug: child }) => child),
    );
  }
  return { depths, children };
}

/** Each entity in the middle of a wedge that is as wide as what hangs on it needs. */
function anglesIn(
  focus: string,
  depths: ReadonlyMap<string, number>,
  children: ReadonlyMap<string, readonly string[]>,
): Map<string, number> {
  const widths = new Map<string, number>();
  // The farthest first, so that the width of what hangs on an entity is known.
  for (const slug of [...depths.keys()].reverse()) {
    const below = (children.get(slug) ?? []).reduce((sum, one) => sum + (widths.get(one) ?? 1), 0);
    widths.set(slug, Math.max(1, below));
  }
  const starts = new Map([[focus, 0]]);
  const angles = new Map<string, number>();
  const turn = (2 * Math.PI) / (widths.get(focus) ?? 1);
  for (const slug of depths.keys()) {
    let start = starts.get(slug) ?? 0;
    angles.set(slug, (start + (widths.get(slug) ?? 1) / 2) * turn);
    for (const child of children.get(slug) ?? []) {
      starts.set(child, start);
      start += widths.get(child) ?? 1;
    }
  }
  return angles;
}

function byKind(one: PictureNode, other: PictureNode): number {
  return (
    entityKinds.indexOf(one.kind) - entityKinds.indexOf(other.kind) ||
    connections(other) - connections(one) ||
    (one.slug < other.slug ? -1 : 1)
  );
}
