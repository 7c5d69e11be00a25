import type { EntityCard } from "#components/hover-cards/entity-card.ts";
import type { HoverCard_StatementFragment } from "#generated/graphql.ts";
import { graphql, readFragment } from "#generated/index.ts";
import { formatDate } from "#lib/dates.ts";
import { execute } from "#lib/graphql.ts";

const HoverCard = graphql(`
  query HoverCard($slug: String!) {
    entity(slug: $slug) {
      name
      kind
      description
      counts {
        statements
        about
      }
      said(first: 2) {
        nodes {
          ...HoverCard_statement
        }
      }
      saidAbout(first: 2) {
        nodes {
          ...HoverCard_statement
        }
      }
    }
  }
`);

const fragment = graphql(`
  fragment HoverCard_statement on Statement {
    id
    claim {
      text
    }
    saidOn {
      from
      to
      precision
      approximate
      zone
    }
    source {
      publishedOn {
        from
        to
        precision
        approximate
        zone
      }
    }
  }
`);

interface CardContext {
  readonly params: Promise<{ readonly slug: string }>;
}

/** What a hover card shows of an entity; null with 404 where there is none, with 503 where nothing answers. */
export async function GET(_request: Request, { params }: CardContext): Promise<Response> {
  const result = await execute(HoverCard, { slug: (await params).slug });
  if (!result.ok) return answer(null, 503);
  const { entity } = result.data;
  if (!entity) return answer(null, 404);
  const { name, kind, description, counts, said, saidAbout } = entity;
  const newest = readFragment(fragment, said.nodes.length > 0 ? said.nodes : saidAbout.nodes);
  const card: EntityCard = {
    name,
    kind,
    description: description ?? null,
    ...counts,
    newest: newest.map(toLine),
  };
  return answer(card, 200);
}

function toLine({ id, claim, saidOn, source }: HoverCard_StatementFragment) {
  const when = saidOn
    ? `said ${formatDate(saidOn)}`
    : source.publishedOn
      ? `published ${formatDate(source.publishedOn)}`
      : "";
  return { id, claim: claim.text, when };
}

function answer(card: EntityCard | null, status: number): Response {
  const cache = status === 200 ? "private, max-age=300" : "no-store";
  return Response.json(card, { status, headers: { "cache-control": cache } });
}
