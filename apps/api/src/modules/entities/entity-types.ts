import type { EntityKind } from "@sayso/graph";

/** The type of the schema that stands for each kind. */
export const entityTypes = {
  PERSON: "Person",
  ORGANIZATION: "Organization",
  PLACE: "Place",
  EQUIPMENT: "Equipment",
  EVENT: "Event",
  CHANNEL: "Channel",
} as const satisfies Record<EntityKind, string>;

/** The same resolvers for the fields that all six types share. */
export function ofEveryEntity<Fields>(fields: Fields) {
  return {
    Person: fields,
    Organization: fields,
    Place: fields,
    Equipment: fields,
    Event: fields,
    Channel: fields,
  };
}
