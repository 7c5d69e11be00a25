import type { Brought } from "../_picture/picture.ts";

export interface Position {
  readonly x: number;
  readonly y: number;
}

export type Positions = ReadonlyMap<string, Position>;

/** How far from the entity that brought them newcomers begin, in the unit of the layout. */
const near = 12;
/** How far apart starts begin. */
const far = 60;

/** First positions of what a step brings, drawn from the seed: the same each time. */
export function placeNewcomers(
  { step, added }: Brought,
  known: Positions,
  seed: number,
): Positions {
  const center = known.get(step.slug) ?? { x: 0, y: 0 };
  const reach = step.does === "start" ? (known.size === 0 ? 0 : far) : near;
  const placed = new Map(known);
  for (const slug of added) {
    const angle = 2 * Math.PI * fraction(`${seed} angle ${slug}`);
    const distance = reach * (0.5 + fraction(`${seed} distance ${slug}`));
    placed.set(slug, {
      x: center.x + distance * Math.cos(angle),
      y: center.y + distance * Math.sin(angle),
    });
  }
  return placed;
}

/** A number from 0 to 1 that follows from a text (FNV-1a, then mixed so that like texts lie apart). */
function fraction(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
