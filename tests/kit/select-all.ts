import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from "graphql";

/**
 * A selection of every field of a type that can be asked without more, so that a field which is added to the
 * schema is tested as well. Lists with a size are asked for two members. `depth` counts objects inside objects.
 */
export function selectAll(type: GraphQLNamedType, depth: number): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return "{ __typename ... on Node { id } }";
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument))
    .flatMap((field) => selectField(field, depth));
  return `{ ${["__typename", ...fields].join(" ")} }`;
}

function selectField(field: GraphQLField<unknown, unknown>, depth: number): string[] {
  const type = getNamedType(field.type);
  const args = field.args.some(({ name }) => name === "first") ? "(first: 2)" : "";
  if (isLeafType(type)) return [`${field.name}${args}`];
  // The envelopes of a connection are no depth of their own; `nodes` repeats what `edges` tell.
  const isEnvelope = /(Connection|Edge|PageInfo)$/.test(type.name) && type.name !== "ExplorerEdge";
  if (field.name === "nodes" || (depth === 0 && !isEnvelope)) return [];
  return [`${field.name}${args} ${selectAll(type, isEnvelope ? depth : depth - 1)}`];
}
