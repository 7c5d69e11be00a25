import { type EntityRecord, type IdType, idType, isId } from "@sayso/graph";
import { BadUserInput } from "../../errors.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { entityTypes } from "../entities/entity-types.ts";
import { findNode } from "./find-node.ts";
import type { NodeMapper } from "./nodes.mappers.ts";

/** The type of the schema that stands for each type of id. */
const nodeTypes = {
  source: "Source",
  revision: "Revision",
  statement: "Statement",
  claim: "Claim",
  figure: "Figure",
  measure: "Measure",
  relation: "Relation",
  import: "Import",
  change: "Change",
} as const satisfies Partial<Record<IdType, string>>;

export const nodeResolvers: Resolvers = {
  Query: {
    node: (_, { id }, { loaders }) => {
      if (idType(id) === null) throw new BadUserInput("Not a global id.", "id");
      return findNode(id, loaders);
    },
  },

  Node: {
    __resolveType: (node) => {
      if (isEntity(node)) return entityTypes[node.kind];
      const type = idType(node.id);
      if (type === null || !(type in nodeTypes)) throw new Error(`${node.id} is no node.`);
      return nodeTypes[type as keyof typeof nodeTypes];
    },
  },

  Change: {
    node: ({ nodeId }, _, { loaders }) => (nodeId ? findNode(nodeId, loaders) : null),
  },
};

function isEntity(node: NodeMapper): node is EntityRecord {
  return isId("entity", node.id);
}
