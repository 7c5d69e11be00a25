import type { PaletteGroup } from "#components/palette/palette-group.ts";
import { paletteTarget } from "#components/palette/palette-target.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { typedText } from "#lib/suggestions.ts";

const PaletteSearch = graphql(`
  query PaletteSearch($text: String!) {
    search(text: $text, first: 4) {
      groups {
        kind
        hits {
          node {
            ...PaletteTarget_item
          }
        }
      }
    }
  }
`);

/** What matches a text typed into the palette, `?q=`, by kind. 503 where the API gives no answer. */
export async function GET(request: Request): Promise<Response> {
  const text = typedText(request);
  const groups = text === "" ? [] : await find(text);
  return Response.json(groups ?? [], {
    status: groups ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}

async function find(text: string): Promise<readonly PaletteGroup[] | null> {
  const result = await execute(PaletteSearch, { text });
  if (!result.ok) return null;
  return result.data.search.groups.map(({ kind, hits }) => ({
    kind,
    targets: hits.map(({ node }) => paletteTarget(node)),
  }));
}
