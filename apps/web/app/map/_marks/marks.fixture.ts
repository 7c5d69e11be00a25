import type { Mark } from "./marks.ts";

/** A place with the given point; an event has the place's. */
export function mark(
  slug: string,
  [latitude, longitude]: readonly [number, number],
  rest: Partial<Mark> = {},
): Mark {
  return {
    key: slug,
    kind: "PLACE",
    slug,
    name: slug,
    count: 1,
    latitude,
    longitude,
    radiusKm: null,
    placeName: slug,
    contested: false,
    ...rest,
  };
}
