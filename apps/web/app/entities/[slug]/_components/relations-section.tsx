import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { EntityRelationsQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { counted } from "#lib/numbers.ts";
import { one, pageArguments, type RawParams } from "#lib/params.ts";
import { paramsOfOthers, sectionParams } from "#lib/section-params.ts";
import { RelationGroups } from "./relation-groups.tsx";
import { RelationOpened } from "./relation-opened.tsx";
import styles from "./relations-section.module.css";

const EntityRelations = graphql(`
  query EntityRelations(
    $slug: String!
    $evidence: Int!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    entity(slug: $slug) {
      relations(first: $first, after: $after, last: $last, before: $before) {
        totalCount
        ...RelationGroups_connection
        pageInfo {
          ...Pager_pageInfo
        }
      }
    }
  }
`);

const pageSize = 20;
const evidenceShown = 3;

interface RelationsSectionProps {
  readonly slug: string;
  readonly pathname: string;
  readonly params: RawParams;
}

/** Typed relations with their evidence; with `?relationsOpen=` one of them with all of its evidence. */
export async function RelationsSection({ slug, pathname, params }: RelationsSectionProps) {
  const own = sectionParams(params, "relations");
  const opened = one(own, "open");
  if (opened) return <RelationOpened id={opened} pathname={pathname} params={params} />;
  const variables: EntityRelationsQueryVariables = {
    slug,
    evidence: evidenceShown,
    ...pageArguments(own, pageSize),
  };
  const result = await execute(EntityRelations, variables);
  const found = result.ok ? result.data.entity?.relations : null;
  const kept = paramsOfOthers(params, "relations");
  return (
    <Section id="relations" title="Relations" note={found && counted(found.totalCount, "relation")}>
      {!result.ok && <FailureState failure={result} />}
      {found && (
        <>
          <RelationGroups connection={found} pathname={pathname} kept={kept} />
          <Pager
            pageInfo={found.pageInfo}
            pathname={pathname}
            params={kept}
            anchor="relations"
            label="Pages of relations"
            section="relations"
          />
          <p className={styles.query} data-print="none">
            <OpenAsGraphQL document={EntityRelations} variables={variables} />
          </p>
        </>
      )}
    </Section>
  );
}
