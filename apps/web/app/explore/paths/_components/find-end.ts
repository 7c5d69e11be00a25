import { cache } from "react";
import { entityKinds } from "#components/entities/kinds.ts";
import type { ExplorePathEnd_EntityFragment } from "#generated/graphql.ts";
import { graphql, readFragment } from "#generated/index.ts";
import { execute, type Result } from "#lib/graphql.ts";
import { clearHit } from "./clear-hit.ts";

const fragment = graphql(`
  fragment ExplorePathEnd_entity on Entity {
    id
    slug
    kind
    name
    aliases
    ...StartList_entity
  }
`);

const ExplorePathEntity = graphql(`
  query ExplorePathEntity($slug: String!) {
    entity(slug: $slug) {
      ...ExplorePathEnd_entity
    }
  }
`);

const ExplorePathSearch = graphql(`
  query ExplorePathSearch($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 6) {
      top {
        node {
          __typename
          ... on Entity {
            ...ExplorePathEnd_entity
          }
        }
      }
    }
  }
`);

export type EndEntity = ExplorePathEnd_EntityFragment;

/** What was meant by one end of a question: an entity, or several that it may be. */
export interface FoundEnd {
  /** Null where it is not clear. */
  readonly entity: EndEntity | null;
  readonly choices: readonly EndEntity[];
}

const longest = 200;
const mostChoices = 6;

/** Finds an end by its slug, else by what was typed. */
export const findEnd = cache(
  async (slug: string | undefined, text: string | undefined): Promise<Result<FoundEnd>> => {
    if (slug) {
      const result = await execute(ExplorePathEntity, { slug });
      if (!result.ok) return result;
      const { entity } = result.data;
      if (entity) {
        return { ok: true, data: { entity: readFragment(fragment, entity), choices: [] } };
      }
    }
    const wanted = text ?? slug;
    return wanted ? searchEnd(wanted.slice(0, longest)) : { ok: true, data: nothing };
  },
);

const nothing: FoundEnd = { entity: null, choices: [] };

async function searchEnd(text: string): Promise<Result<FoundEnd>> {
  const result = await execute(ExplorePathSearch, { text, kinds: [...entityKinds] });
  if (!result.ok) return result;
  const hits = result.data.search.top.flatMap(({ node }) =>
    node.__typename === "Claim" || node.__typename === "Statement" || node.__typename === "Source"
      ? []
      : [readFragment(fragment, node)],
  );
  return {
    ok: true,
    data: { entity: clearHit(hits, text), choices: hits.slice(0, mostChoices) },
  };
}
