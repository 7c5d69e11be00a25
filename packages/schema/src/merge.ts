import { readdirSync, readFileSync } from "node:fs";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from "graphql";

const pageArguments: Record<string, string> = {
  first: "Page size from the start, 1 to 100; 20 if neither `first` nor `last` is given.",
  after: "Begin after this cursor.",
  last: "Page size from the end, 1 to 100.",
  before: "End before this cursor.",
};

/** What the fields of every connection and of its edges are. */
const connectionFields: Record<string, string> = {
  edges: "The things on this page, each with its cursor.",
  nodes: "The nodes of `edges`.",
  pageInfo: "Where this page lies.",
  cursor: "Where this edge lies, for `after` and `before`.",
  node: "The thing itself.",
};

/** Builds one schema from the SDL files of all domains, `packages/schema/src/*.graphql`. */
export function mergeSchema(folder: URL = new URL(".", import.meta.url)): GraphQLSchema {
  const sdl = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), "utf8"))
    .join("\n");
  const schema = buildSchema(sdl);
  inheritDescriptions(schema);
  return lexicographicSortSchema(schema);
}

/** The merged schema as SDL, with a line at its end. */
export function printMergedSchema(schema: GraphQLSchema = mergeSchema()): string {
  return `# Printed by "npm run schema:print" from packages/schema/src. Do not edit.\n\n${printSchema(schema)}\n`;
}

/**
 * A field that implements an interface's field is described there, and paging is described here; the printed
 * schema repeats both.
 */
function inheritDescriptions(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    const isEdge = "cursor" in type.getFields();
    if (isEdge) type.description ??= "A thing on a page of a connection.";
    const usual = isEdge || type.name.endsWith("Connection") ? connectionFields : {};
    for (const field of Object.values(type.getFields())) {
      const origin = type.getInterfaces().map((parent) => parent.getFields()[field.name]);
      field.description ??= origin.find((parent) => parent?.description)?.description;
      field.description ??= usual[field.name];
      for (const argument of field.args) {
        argument.description ??= describe(
          argument,
          origin.flatMap((parent) => parent?.args ?? []),
        );
      }
    }
  }
}

function describe(
  argument: GraphQLArgument,
  origin: readonly GraphQLArgument[],
): string | undefined {
  const inherited = origin.find((other) => other.name === argument.name)?.description;
  return inherited ?? pageArguments[argument.name];
}
