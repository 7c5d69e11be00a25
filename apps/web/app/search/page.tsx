import type { Metadata } from "next";
import { kindNames, searchKinds } from "#components/entities/kinds.ts";
import { ExploreLink } from "#components/entity-graph/explore-link.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Link } from "#components/shell/link.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { SearchPageQueryVariables } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { href, one, oneOf, type SearchParams } from "#lib/params.ts";
import { KindChoice } from "./_components/kind-choice.tsx";
import { NoHits } from "./_components/no-hits.tsx";
import styles from "./_components/search.module.css";
import { SearchGroups } from "./_components/search-groups.tsx";
import { SearchStart } from "./_components/search-start.tsx";

const SearchPage = graphql(`
  query SearchPage($text: String!, $kinds: [SearchKind!], $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      groups {
        kind
        hits {
          node {
            ... on Entity {
              slug
            }
          }
        }
      }
      ...SearchGroups_result
    }
  }
`);

const longest = 200;
const hitsPerKind = 8;
// More would cost more than the API lets one question cost.
const hitsOfOneKind = 40;

interface SearchPageProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: SearchPageProps): Promise<Metadata> {
  const text = one(await searchParams, "q");
  return {
    title: text ? `Search for ${text}` : "Search",
    robots: { index: false },
  };
}

export default async function SearchResults({ searchParams }: SearchPageProps) {
  const params = await searchParams;
  const text = one(params, "q")?.slice(0, longest);
  const kind = oneOf(params, "kind", searchKinds);
  if (!text) return <SearchStart />;

  const variables: SearchPageQueryVariables = {
    text,
    kinds: kind ? [kind] : null,
    first: kind ? hitsOfOneKind : hitsPerKind,
  };
  const result = await execute(SearchPage, variables);
  const found = result.ok ? result.data.search : null;
  const entities = (found?.groups ?? []).flatMap(({ hits }) =>
    hits.flatMap(({ node }) => ("slug" in node ? [node.slug] : [])),
  );

  return (
    <Page query={<OpenAsGraphQL document={SearchPage} variables={variables} />}>
      <PageHeader
        eyebrow={kind ? `Search among ${kindNames[kind].many.toLowerCase()}` : "Search"}
        title={<bdi>{text}</bdi>}
      >
        <p className={styles.ways}>
          <Link href={href("/timeline", { q: text })}>What was said of it, on a timeline</Link>
          <ExploreLink slugs={entities}>Explore the entities that were found</ExploreLink>
        </p>
      </PageHeader>
      <KindChoice text={text} chosen={kind} />
      {!result.ok && <FailureState failure={result} />}
      {found && found.groups.length === 0 && <NoHits text={text} kind={kind} />}
      {found && found.groups.length > 0 && <SearchGroups result={found} text={text} kind={kind} />}
    </Page>
  );
}
