import { entityKinds } from "#components/entities/kinds.ts";
import { type SearchTarget, searchTarget } from "#components/search/search-target.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { answerSuggestions } from "#lib/suggestions.ts";
import { exploreHref } from "../_recipe/explore-href.ts";

const ExploreSuggestions = graphql(`
  query ExploreSuggestions($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 4) {
      top {
        node {
          ... on Entity {
            slug
          }
          ...SearchTarget_item
        }
      }
    }
  }
`);

const shown = 7;

/** Entities for what is being typed into a field of the explorer, `?q=`; each leads to its picture. */
export function GET(request: Request): Promise<Response> {
  return answerSuggestions(request, suggest);
}

async function suggest(text: string): Promise<readonly SearchTarget[]> {
  const result = await execute(ExploreSuggestions, { text, kinds: [...entityKinds] });
  const top = result.ok ? result.data.search.top : [];
  return top
    .slice(0, shown)
    .flatMap(({ node }) =>
      "slug" in node ? [{ ...searchTarget(node), href: exploreHref(node.slug) }] : [],
    );
}
