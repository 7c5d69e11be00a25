import type { EntityAboutQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { pageArguments, type RawParams } from "#lib/params.ts";
import { sectionParams } from "#lib/section-params.ts";
import { entityNames } from "./entity-names.ts";
import { chosenIds, readChosen, toFilter } from "./statement-filter.ts";
import { StatementSection } from "./statement-section.tsx";

const EntityAbout = graphql(`
  query EntityAbout(
    $slug: String!
    $filter: StatementFilter
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    entity(slug: $slug) {
      saidAbout(filter: $filter, first: $first, after: $after, last: $last, before: $before) {
        ...StatementSection_connection
      }
    }
  }
`);

const pageSize = 10;

interface AboutSectionProps {
  readonly slug: string;
  readonly title: string;
  readonly pathname: string;
  readonly params: RawParams;
}

/** What anybody said about the entity. The section asks for itself, so that it may fail and be paged alone. */
export async function AboutSection({ slug, title, pathname, params }: AboutSectionProps) {
  const chosen = readChosen(params, "about");
  const variables: EntityAboutQueryVariables = {
    slug,
    filter: toFilter(chosen),
    ...pageArguments(sectionParams(params, "about"), pageSize),
  };
  const [result, names] = await Promise.all([
    execute(EntityAbout, variables),
    entityNames(chosenIds(chosen)),
  ]);
  return (
    <StatementSection
      section="about"
      title={title}
      pathname={pathname}
      params={params}
      result={result.ok ? { ok: true, data: result.data.entity?.saidAbout ?? null } : result}
      names={names}
      query={{ document: EntityAbout, variables }}
    />
  );
}
