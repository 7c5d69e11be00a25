/** A point on the plane, in pixels; y grows southward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A point on the earth, WGS 84. */
export interface Degrees {
  readonly latitude: number;
  readonly longitude: number;
}

/** Beyond it Mercator's map is higher than wide. */
const mostLatitude = 85.05;
const equatorKm = 40_075;
export const kmPerDegree = equatorKm / 360;

/** Width of the whole earth in pixels: 256 at zoom 0, twice as much with each step. */
export function worldWidth(zoom: number): number {
  return 256 * 2 ** zoom;
}

/** Mercator's projection, from the north-west corner of the earth. */
export function project({ latitude, longitude }: Degrees, zoom: number): Point {
  const width = worldWidth(zoom);
  const bounded = Math.max(-mostLatitude, Math.min(mostLatitude, latitude));
  const north = Math.log(Math.tan(Math.PI / 4 + (bounded * Math.PI) / 360));
  return { x: (longitude / 360 + 0.5) * width, y: (0.5 - north / (2 * Math.PI)) * width };
}

export function unproject({ x, y }: Point, zoom: number): Degrees {
  const width = worldWidth(zoom);
  const north = (0.5 - y / width) * 2 * Math.PI;
  return {
    longitude: (x / width - 0.5) * 360,
    latitude: (360 / Math.PI) * Math.atan(Math.exp(north)) - 90,
  };
}

/** How much of the ground a pixel covers; Mercator's scale grows away from the equator. */
export function kmPerPixel(latitude: number, zoom: number): number {
  return (equatorKm * Math.cos((latitude * Math.PI) / 180)) / worldWidth(zoom);
}
