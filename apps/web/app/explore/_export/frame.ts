import type { Position } from "../_canvas/positions.ts";

/** How places of the layout come to lie in an image. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Pixels for a unit of the layout. */
  readonly scale: number;
  /** Place of the layout in the middle of the image. */
  readonly middle: Position;
}

const margin = 90;
const shortest = 600;

/** Names are as large in any image: the more entities, the wider it is, so that they find room. */
function widthFor(entities: number): number {
  return entities < 40 ? 1_100 : entities < 150 ? 1_600 : 2_400;
}

/** The frame that holds all places, as high as they need. */
export function frameOf(places: readonly Position[]): Frame {
  const width = widthFor(places.length);
  if (places.length === 0) return { width, height: shortest, scale: 1, middle: { x: 0, y: 0 } };
  const across = spanOf(places.map(({ x }) => x));
  const along = spanOf(places.map(({ y }) => y));
  const scale = Math.min(
    (width - 2 * margin) / Math.max(across.length, 1e-6),
    (width - 2 * margin) / Math.max(along.length, 1e-6),
    // A few entities that lie close together are not torn apart.
    60,
  );
  const height = Math.max(shortest, Math.ceil(along.length * scale) + 2 * margin);
  return { width, height, scale, middle: { x: across.middle, y: along.middle } };
}

/** The layout counts upwards, an image downwards. */
export function placedIn({ width, height, scale, middle }: Frame, { x, y }: Position): Position {
  return {
    x: width / 2 + (x - middle.x) * scale,
    y: height / 2 - (y - middle.y) * scale,
  };
}

function spanOf(values: readonly number[]) {
  const least = values.reduce((one, other) => Math.min(one, other));
  const most = values.reduce((one, other) => Math.max(one, other));
  return { length: most - least, middle: (least + most) / 2 };
}
