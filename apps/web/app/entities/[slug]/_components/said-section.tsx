import type { EntitySaidQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { pageArguments, type RawParams } from "#lib/params.ts";
import { sectionParams } from "#lib/section-params.ts";
import { entityNames } from "./entity-names.ts";
import { chosenIds, readChosen, toFilter } from "./statement-filter.ts";
import { StatementSection } from "./statement-section.tsx";

const EntitySaid = graphql(`
  query EntitySaid(
    $slug: String!
    $filter: StatementFilter
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    entity(slug: $slug) {
      said(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        ...StatementSection_connection
      }
    }
  }
`);

const pageSize = 10;

interface SaidSectionProps {
  readonly slug: string;
  readonly title: string;
  readonly pathname: string;
  readonly params: RawParams;
}

/** What the entity said. The section asks for itself, so that it may fail and be paged alone. */
export async function SaidSection({ slug, title, pathname, params }: SaidSectionProps) {
  const chosen = readChosen(params, "said");
  const variables: EntitySaidQueryVariables = {
    slug,
    filter: toFilter(chosen),
    ...pageArguments(sectionParams(params, "said"), pageSize),
  };
  const [result, names] = await Promise.all([
    execute(EntitySaid, variables),
    entityNames(chosenIds(chosen)),
  ]);
  return (
    <StatementSection
      section="said"
      title={title}
      pathname={pathname}
      params={params}
      result={result.ok ? { ok: true, data: result.data.entity?.said ?? null } : result}
      names={names}
      query={{ document: EntitySaid, variables }}
    />
  );
}
