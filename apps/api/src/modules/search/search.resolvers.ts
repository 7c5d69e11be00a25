import { isId, type SearchHit, searchKinds } from "@sayso/graph";
import { loadNeeded } from "../../batch.ts";
import { requireBetween, requireText } from "../../checks.ts";
import type { Resolvers } from "../../generated/resolvers.ts";
import { entityTypes } from "../entities/entity-types.ts";
import type { Loaders } from "../loaders.ts";
import type { SearchItemMapper } from "./search.mappers.ts";

const longestText = 200;

export const searchResolvers: Resolvers = {
  Query: {
    search: (_, { text, kinds, first }, { graph }) =>
      graph.search.search({
        text: requireText(text, "text", longestText),
        kinds: kinds ?? searchKinds,
        first: requireBetween(first ?? 10, "first", 1, 100),
      }),
  },

  SearchHit: {
    node: ({ id }, _, { loaders }) => loadItem(id, loaders),
  },

  SearchItem: { __resolveType: typeOf },
};

function loadItem(id: SearchHit["id"], loaders: Loaders): Promise<SearchItemMapper> {
  if (isId("entity", id)) return loadNeeded(loaders.entityById, id);
  if (isId("statement", id)) return loadNeeded(loaders.statementById, id);
  if (isId("claim", id)) return loadNeeded(loaders.claimById, id);
  return loadNeeded(loaders.sourceById, id);
}

function typeOf(item: SearchItemMapper) {
  if ("slug" in item) return entityTypes[item.kind];
  if (isId("statement", item.id)) return "Statement";
  return isId("claim", item.id) ? "Claim" : "Source";
}
