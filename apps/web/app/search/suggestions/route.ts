import { type SearchTarget, searchTarget } from "#components/search/search-target.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { answerSuggestions } from "#lib/suggestions.ts";

const SearchSuggestions = graphql(`
  query SearchSuggestions($text: String!) {
    search(text: $text, first: 4) {
      top {
        node {
          ...SearchTarget_item
        }
      }
    }
  }
`);

const shown = 7;

/** The best hits for what is being typed into a search field, `?q=`. No answer of the API is no suggestion. */
export function GET(request: Request): Promise<Response> {
  return answerSuggestions(request, suggest);
}

async function suggest(text: string): Promise<readonly SearchTarget[]> {
  const result = await execute(SearchSuggestions, { text });
  const top = result.ok ? result.data.search.top : [];
  return top.slice(0, shown).map((hit) => searchTarget(hit.node));
}
