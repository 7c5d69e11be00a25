import {
  type Degrees,
  kmPerDegree,
  type Point,
  project,
  unproject,
  worldWidth,
} from "./mercator.ts";

/** What is looked at: the point in the middle, and how near. */
export interface View extends Degrees {
  /** The earth is 256 pixels wide at 0, twice as wide with each step. */
  readonly zoom: number;
}

/** Of the picture, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A place with how far around its point it may lie. */
export interface Located extends Degrees {
  readonly radiusKm: number | null;
}

export const leastZoom = 1;
export const mostZoom = 12;
/** A point that is exact is not looked at from nearer than this on its own: what lies around it matters. */
const nearestFit = 8;
const margin = 56;
const wholeEarth: View = { latitude: 25, longitude: 10, zoom: 1.6 };

/** The view that shows all of these, each with the whole circle in which it may lie. */
export function fitView(places: readonly Located[], size: Size): View {
  if (places.length === 0) return wholeEarth;
  const corners = places.flatMap(cornersOf).map((corner) => project(corner, 0));
  const [west, east] = [Math.min(...corners.map((c) => c.x)), Math.max(...corners.map((c) => c.x))];
  const [north, south] = [
    Math.min(...corners.map((c) => c.y)),
    Math.max(...corners.map((c) => c.y)),
  ];
  const across = Math.max(1, size.width - 2 * margin) / Math.max(east - west, 1e-9);
  const down = Math.max(1, size.height - 2 * margin) / Math.max(south - north, 1e-9);
  const zoom = Math.min(Math.log2(Math.min(across, down)), nearestFit);
  return clampView({ ...unproject({ x: (west + east) / 2, y: (north + south) / 2 }, 0), zoom });
}

function cornersOf({ latitude, longitude, radiusKm }: Located): Degrees[] {
  const north = (radiusKm ?? 0) / kmPerDegree;
  const east = north / Math.max(0.05, Math.cos((latitude * Math.PI) / 180));
  return [
    { latitude: latitude - north, longitude: longitude - east },
    { latitude: latitude + north, longitude: longitude + east },
  ];
}

/**
 * Where a place is drawn, from the picture's upper left corner, to the hundredth of a pixel: what lies beyond
 * is not the same in every engine, and server and browser must draw the same.
 */
export function toScreen(view: View, size: Size, place: Degrees): Point {
  const [middle, point] = [project(view, view.zoom), project(place, view.zoom)];
  return {
    x: hundredth(point.x - middle.x + size.width / 2),
    y: hundredth(point.y - middle.y + size.height / 2),
  };
}

function hundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The view after the picture was drawn along by so many pixels. */
export function panBy(view: View, { x, y }: Point): View {
  const middle = project(view, view.zoom);
  return clampView({
    ...unproject({ x: middle.x - x, y: middle.y - y }, view.zoom),
    zoom: view.zoom,
  });
}

/** The view at another zoom, with what lies under a point of the picture staying there. */
export function zoomAround(view: View, size: Size, at: Point, zoom: number): View {
  const next = Math.max(leastZoom, Math.min(mostZoom, zoom));
  const middle = { x: at.x - size.width / 2, y: at.y - size.height / 2 };
  const under = project(view, view.zoom);
  const grown = worldWidth(next) / worldWidth(view.zoom);
  const moved = {
    x: (under.x + middle.x) * grown - middle.x,
    y: (under.y + middle.y) * grown - middle.y,
  };
  return clampView({ ...unproject(moved, next), zoom: next });
}

/** No nearer and no farther than the outlines bear, and never beyond the edge of the earth. */
export function clampView({ latitude, longitude, zoom }: View): View {
  return {
    latitude: Math.max(-80, Math.min(80, latitude)),
    longitude: Math.max(-180, Math.min(180, longitude)),
    zoom: Math.max(leastZoom, Math.min(mostZoom, zoom)),
  };
}

/** Part of the way from one view to another: the middle moves as the picture does. */
export function between(from: View, to: View, share: number): View {
  const zoom = from.zoom + (to.zoom - from.zoom) * share;
  const [start, end] = [project(from, 0), project(to, 0)];
  // Near the end of zooming in, most of the way across must be done, or the goal would rush by.
  const grown = (at: number) => 1 - 2 ** (-(to.zoom - from.zoom) * at);
  const across = Math.abs(to.zoom - from.zoom) < 0.01 ? share : grown(share) / grown(1);
  return {
    ...unproject(
      { x: start.x + (end.x - start.x) * across, y: start.y + (end.y - start.y) * across },
      0,
    ),
    zoom,
  };
}
