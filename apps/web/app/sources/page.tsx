import type { Metadata } from "next";
import { ChoiceLinks } from "#components/filters/choice-links.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { Link } from "#components/shell/link.tsx";
import { sourceKindNames, sourceKinds } from "#components/sources/source-kinds.ts";
import { SourceRow } from "#components/sources/source-row.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { SourcesPageQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { count } from "#lib/numbers.ts";
import { href, oneOf, pageArguments, type SearchParams } from "#lib/params.ts";

const SourcesPage = graphql(`
  query SourcesPage(
    $kinds: [SourceKind!]
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    sources(filter: { kinds: $kinds }, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      nodes {
        id
        ...SourceRow_source
      }
      pageInfo {
        ...Pager_pageInfo
      }
    }
  }
`);

const lead = "The reports, posts and documents in which statements are read.";
const pageSize = 50;

export const metadata: Metadata = { title: "Sources", description: lead };

export default async function Sources({ searchParams }: { readonly searchParams: SearchParams }) {
  const params = await searchParams;
  const kind = oneOf(params, "kind", sourceKinds);
  const variables: SourcesPageQueryVariables = {
    ...pageArguments(params, pageSize),
    kinds: kind ? [kind] : null,
  };
  const result = await execute(SourcesPage, variables);
  const found = result.ok ? result.data.sources : null;

  return (
    <Page query={<OpenAsGraphQL document={SourcesPage} variables={variables} />}>
      <PageHeader title={kind ? sourceKindNames[kind].many : "Sources"} lead={lead} />
      <ChoiceLinks
        label="Kind"
        choices={[
          { href: "/sources", chosen: !kind, label: "All kinds" },
          ...sourceKinds.map((value) => ({
            href: href("/sources", { kind: value }),
            chosen: value === kind,
            label: sourceKindNames[value].many,
          })),
        ]}
      />
      {!result.ok && <FailureState failure={result} />}
      {found && found.nodes.length === 0 && (
        <EmptyState
          title={
            kind
              ? `The graph holds no ${sourceKindNames[kind].many.toLowerCase()}`
              : "The graph is empty"
          }
          actions={
            <Link href={kind ? "/sources" : "/add"}>{kind ? "All kinds" : "Add a report"}</Link>
          }
        />
      )}
      {found && found.nodes.length > 0 && (
        <Section id="list" title="Newest first" note={`${count(found.totalCount)} in all`}>
          {found.nodes.map((source) => (
            <SourceRow key={source.id} source={source} />
          ))}
          <Pager pageInfo={found.pageInfo} pathname="/sources" params={{ kind }} />
        </Section>
      )}
    </Page>
  );
}
