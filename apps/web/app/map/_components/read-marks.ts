import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import type { Mark } from "../_marks/marks.ts";

const fragment = graphql(`
  fragment ReadMarks_map on PlaceMap {
    marks {
      entity {
        kind
        slug
        name
      }
      place {
        slug
        name
        location {
          latitude
          longitude
          radiusKm
        }
      }
      relation {
        status
      }
      statementCount(filter: $filter)
    }
  }
`);

/** The marks of the map; under a filter, those about which a statement matches. */
export function readMarks(map: FragmentType<typeof fragment>, filtered: boolean): Mark[] {
  return readFragment(fragment, map).marks.flatMap((found) => {
    const { entity, place, relation, statementCount } = found;
    const { location } = place;
    if (!location || (filtered && statementCount === 0)) return [];
    return [
      {
        key: `${entity.slug} ${place.slug}`,
        kind: entity.kind === "EVENT" ? ("EVENT" as const) : ("PLACE" as const),
        slug: entity.slug,
        name: entity.name,
        count: statementCount,
        latitude: location.latitude,
        longitude: location.longitude,
        radiusKm: location.radiusKm ?? null,
        placeName: place.name,
        contested: relation?.status === "CONTESTED",
      },
    ];
  });
}
