import { entityKinds } from "#components/entities/kinds.ts";
import { type SearchTarget, searchTarget } from "#components/search/search-target.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
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

const longest = 200;
const shown = 7;

/** Entities for what is being typed into a field of the explorer, `?q=`; each leads to its picture. */
export async function GET(request: Request): Promise<Response> {
  const text = new URL(request.url).searchParams.get("q")?.trim().slice(0, longest) ?? "";
  return Response.json(await suggest(text), { headers: { "cache-control": "no-store" } });
}

async function suggest(text: string): Promise<readonly SearchTarget[]> {
  if (text === "") return [];
  const result = await execute(ExploreSuggestions, { text, kinds: [...entityKinds] });
  const top = result.ok ? result.data.search.top : [];
  return top
    .slice(0, shown)
    .flatMap(({ node }) =>
      "slug" in node ? [{ ...searchTarget(node), href: exploreHref(node.slug) }] : [],
    );
}
