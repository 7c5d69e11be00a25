import { makeExecutableSchema } from "@graphql-tools/schema";
import { readSchema } from "@sayso/schema";
import type { GraphQLSchema } from "graphql";
import { resolvers } from "./modules/resolvers.ts";
import { scalars } from "./scalars.ts";

/** The schema with the resolvers of all modules. Throws where one of them fits no type. */
export function createSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readSchema(),
    resolvers: [scalars, ...resolvers],
    resolverValidationOptions: {
      requireResolversToMatchSchema: "error",
      requireResolversForResolveType: "error",
    },
  });
}
