import type { Metadata } from "next";
import { EntityGlyph } from "#components/entities/entity-glyph.tsx";
import { EntityRow } from "#components/entities/entity-row.tsx";
import { entityKinds, kindNames } from "#components/entities/kinds.ts";
import { ChoiceLinks } from "#components/filters/choice-links.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Section } from "#components/page/section.tsx";
import { Pager } from "#components/paging/pager.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import type { EntitiesPageQueryVariables, EntityOrder } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { count } from "#lib/numbers.ts";
import { href, oneOf, pageArguments, type SearchParams } from "#lib/params.ts";

const EntitiesPage = graphql(`
  query EntitiesPage(
    $kinds: [EntityKind!]
    $order: EntityOrder!
    $first: Int
    $after: Cursor
    $last: Int
    $before: Cursor
  ) {
    entities(
      filter: { kinds: $kinds }
      orderBy: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        id
        ...EntityRow_entity
      }
      pageInfo {
        ...Pager_pageInfo
      }
    }
  }
`);

const orders = ["MOST_QUOTED", "MOST_DISCUSSED", "NAME"] as const satisfies readonly EntityOrder[];
const orderNames = {
  MOST_QUOTED: "Most quoted",
  MOST_DISCUSSED: "Most spoken of",
  NAME: "By name",
};
const pageSize = 50;

interface EntitiesProps {
  readonly searchParams: SearchParams;
}

export async function generateMetadata({ searchParams }: EntitiesProps): Promise<Metadata> {
  const kind = oneOf(await searchParams, "kind", entityKinds);
  return {
    title: kind ? kindNames[kind].many : "Entities",
    description: "Everybody and everything that the reports quote or speak of.",
  };
}

export default async function Entities({ searchParams }: EntitiesProps) {
  const params = await searchParams;
  const kind = oneOf(params, "kind", entityKinds);
  const order = oneOf(params, "order", orders) ?? "MOST_QUOTED";
  const variables: EntitiesPageQueryVariables = {
    ...pageArguments(params, pageSize),
    kinds: kind ? [kind] : null,
    order,
  };
  const result = await execute(EntitiesPage, variables);
  const found = result.ok ? result.data.entities : null;

  return (
    <Page query={<OpenAsGraphQL document={EntitiesPage} variables={variables} />}>
      <PageHeader
        title={kind ? kindNames[kind].many : "Entities"}
        lead="Everybody and everything that the reports quote or speak of."
      />
      <ChoiceLinks
        label="Kind"
        choices={[
          { href: href("/entities", { order }), chosen: !kind, label: "All kinds" },
          ...entityKinds.map((value) => ({
            href: href("/entities", { kind: value, order }),
            chosen: value === kind,
            label: (
              <>
                <EntityGlyph kind={value} labelled={false} /> {kindNames[value].many}
              </>
            ),
          })),
        ]}
      />
      <ChoiceLinks
        label="Order"
        choices={orders.map((value) => ({
          href: href("/entities", { kind, order: value }),
          chosen: value === order,
          label: orderNames[value],
        }))}
      />
      {!result.ok && <FailureState failure={result} />}
      {found && found.nodes.length === 0 && (
        <EmptyState
          title={
            kind ? `The graph holds no ${kindNames[kind].many.toLowerCase()}` : "The graph is empty"
          }
          actions={
            <Link href={kind ? "/entities" : "/add"}>{kind ? "All kinds" : "Add a report"}</Link>
          }
        />
      )}
      {found && found.nodes.length > 0 && (
        <Section id="list" title={orderNames[order]} note={`${count(found.totalCount)} in all`}>
          {found.nodes.map((entity) => (
            <EntityRow key={entity.id} entity={entity} />
          ))}
          <Pager pageInfo={found.pageInfo} pathname="/entities" params={{ kind, order }} />
        </Section>
      )}
    </Page>
  );
}
