import { GraphQLScalarType, Kind, type ValueNode } from "graphql";

const form = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

/** Normalises an ISO 8601 instant to UTC and whole seconds, or returns null where it is not one. */
export function parseInstant(text: string): string | null {
  const [, year, month, day, hour, minute, second, zone] = form.exec(text) ?? [];
  if (year === undefined || zone === undefined) return null;
  const local = `${year}-${month}-${day}T${hour}:${minute}:${second}`;
  const asUtc = new Date(`${local}Z`);
  // Date accepts 31 February and moves it on: only what comes back unchanged is in the calendar.
  if (Number.isNaN(asUtc.getTime()) || asUtc.toISOString().slice(0, 19) !== local) return null;
  const minutes = offsetMinutes(zone);
  if (minutes === null) return null;
  const utc = new Date(asUtc.getTime() - minutes * 60_000).toISOString();
  return /^(?!0000)\d{4}-/.test(utc) && year !== "0000" ? `${utc.slice(0, 19)}Z` : null;
}

/** No place on earth is more than 14 hours from UTC. */
function offsetMinutes(zone: string): number | null {
  if (zone === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(4, 6));
  if (minutes > 59 || hours * 60 + minutes > 14 * 60) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

function readInstant(value: unknown): string {
  const instant = typeof value === "string" ? parseInstant(value) : null;
  if (instant === null) {
    throw new TypeError("It is an instant with seconds and zone, such as 2024-08-14T00:00:00Z.");
  }
  return instant;
}

function readCursor(value: unknown): string {
  if (typeof value !== "string" || value.length > 1_000) {
    throw new TypeError("It is a string that a connection gave.");
  }
  return value;
}

function literal(node: ValueNode): unknown {
  return node.kind === Kind.STRING ? node.value : undefined;
}

/** What the two scalars of the schema accept and give. */
export const scalars = {
  DateTime: new GraphQLScalarType<string, string>({
    name: "DateTime",
    serialize: readInstant,
    parseValue: readInstant,
    parseLiteral: (node) => readInstant(literal(node)),
  }),
  Cursor: new GraphQLScalarType<string, string>({
    name: "Cursor",
    serialize: readCursor,
    parseValue: readCursor,
    parseLiteral: (node) => readCursor(literal(node)),
  }),
};
