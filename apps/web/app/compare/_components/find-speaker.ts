import { cache } from "react";
import { entityKinds } from "#components/entities/kinds.ts";
import type { FindSpeakerQuery } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute, type Result } from "#lib/graphql.ts";

const FindSpeaker = graphql(`
  query FindSpeaker($slug: String!) {
    entity(slug: $slug) {
      id
      slug
      name
      counts {
        statements
      }
      ...EntityLink_entity
    }
  }
`);

const FindSpeakerByName = graphql(`
  query FindSpeakerByName($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 8) {
      top {
        node {
          __typename
          ... on Entity {
            id
            slug
            name
            counts {
              statements
            }
            ...EntityLink_entity
          }
        }
      }
    }
  }
`);

export type FoundEntity = NonNullable<FindSpeakerQuery["entity"]>;

/** What a parameter of the address means: one entity, or those that its words may mean. */
export type Found =
  | { readonly entity: FoundEntity; readonly choices?: never }
  | { readonly entity?: never; readonly choices: readonly FoundEntity[] };

const longest = 200;
const none: Result<Found | null> = { ok: true, data: null };

/** The entity of a slug; where no script turned a name into one, that of the name. Null where nothing is asked. */
export const findEntity = cache(
  async (asked: string | undefined): Promise<Result<Found | null>> => {
    if (!asked) return none;
    const bySlug = await execute(FindSpeaker, { slug: asked });
    if (!bySlug.ok) return bySlug;
    if (bySlug.data.entity) return { ok: true, data: { entity: bySlug.data.entity } };
    return findByName(asked.slice(0, longest));
  },
);

async function findByName(text: string): Promise<Result<Found>> {
  const result = await execute(FindSpeakerByName, { text, kinds: [...entityKinds] });
  if (!result.ok) return result;
  const choices = result.data.search.top.flatMap(({ node }) =>
    node.__typename === "Claim" || node.__typename === "Statement" || node.__typename === "Source"
      ? []
      : [node],
  );
  const named = choices.filter(({ name }) => isSameName(name, text));
  const [only] = named;
  return { ok: true, data: only && named.length === 1 ? { entity: only } : { choices } };
}

function isSameName(name: string, text: string): boolean {
  return name.toLocaleLowerCase("en") === text.trim().toLocaleLowerCase("en");
}
