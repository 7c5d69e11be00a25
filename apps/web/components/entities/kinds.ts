import type { EntityKind, SearchKind } from "../../generated/graphql.ts";

/** The kinds of entity in the order in which they are always shown. */
export const entityKinds = [
  "PERSON",
  "ORGANIZATION",
  "PLACE",
  "EQUIPMENT",
  "EVENT",
  "CHANNEL",
] as const satisfies readonly EntityKind[];

/** Every kind of thing that search finds, entities first. */
export const searchKinds = [
  ...entityKinds,
  "CLAIM",
  "STATEMENT",
  "SOURCE",
] as const satisfies readonly SearchKind[];

export const kindNames: Readonly<
  Record<SearchKind, { readonly one: string; readonly many: string }>
> = {
  PERSON: { one: "Person", many: "People" },
  ORGANIZATION: { one: "Organization", many: "Organizations" },
  PLACE: { one: "Place", many: "Places" },
  EQUIPMENT: { one: "Equipment", many: "Equipment" },
  EVENT: { one: "Event", many: "Events" },
  CHANNEL: { one: "Channel", many: "Channels" },
  CLAIM: { one: "Claim", many: "Claims" },
  STATEMENT: { one: "Statement", many: "Statements" },
  SOURCE: { one: "Source", many: "Sources" },
};
