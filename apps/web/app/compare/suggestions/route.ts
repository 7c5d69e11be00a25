import { entityKinds } from "#components/entities/kinds.ts";
import { type SearchTarget, searchTarget } from "#components/search/search-target.ts";
import { graphql } from "#generated/index.ts";
import { compareHref } from "#lib/compare-href.ts";
import { execute } from "#lib/graphql.ts";
import { answerSuggestions } from "#lib/suggestions.ts";

const CompareSuggestions = graphql(`
  query CompareSuggestions($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 10) {
      top {
        node {
          ... on Entity {
            slug
            counts {
              statements
            }
          }
          ...SearchTarget_item
        }
      }
    }
  }
`);

const shown = 7;

/** Speakers for what is being typed into a field of the comparison, `?q=`; each leads to a comparison with it. */
export function GET(request: Request): Promise<Response> {
  return answerSuggestions(request, suggest);
}

async function suggest(text: string): Promise<readonly SearchTarget[]> {
  const result = await execute(CompareSuggestions, { text, kinds: [...entityKinds] });
  const top = result.ok ? result.data.search.top : [];
  return top
    .flatMap(({ node }) =>
      "counts" in node && node.counts.statements > 0
        ? [{ ...searchTarget(node), href: compareHref({ left: node.slug }) }]
        : [],
    )
    .slice(0, shown);
}
