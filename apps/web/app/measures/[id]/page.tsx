import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { clocks } from "#components/accounts-chart/account.ts";
import { CompareRivals } from "#components/comparisons/compare-rivals.tsx";
import { EntityLink } from "#components/entities/entity-link.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { isMalformedId } from "#lib/not-found.ts";
import { counted } from "#lib/numbers.ts";
import { one, oneOf, type SearchParams } from "#lib/params.ts";
import { capitalize } from "#lib/text.ts";
import { readSort, writeSort } from "./_components/account-order.ts";
import { AccountsTable } from "./_components/accounts-table.tsx";
import { ChartSection } from "./_components/chart-section.tsx";
import styles from "./_components/measure.module.css";

const MeasurePage = graphql(`
  query MeasurePage($id: ID!) {
    measure(id: $id) {
      label
      figureCount
      about {
        id
        slug
        ...EntityLink_entity
      }
    }
    accounts(measure: $id) {
      ...AccountsChart_account
      ...AccountsTable_account
      ...CompareRivals_account
    }
  }
`);

const load = cache((id: string) => execute(MeasurePage, { id }));

interface MeasureProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export async function generateMetadata({
  params,
}: Pick<MeasureProps, "params">): Promise<Metadata> {
  const { id } = await params;
  const result = await load(id);
  if (!result.ok || !result.data.measure) return { title: "Figures" };
  const { label, figureCount } = result.data.measure;
  return {
    title: capitalize(label),
    description: `${counted(figureCount, "figure")} for ${label}: who gave which, and when.`,
  };
}

export default async function Measure({ params, searchParams }: MeasureProps) {
  const { id } = await params;
  const asked = await searchParams;
  const result = await load(id);
  if (!result.ok) {
    if (isMalformedId(result)) notFound();
    return (
      <Page>
        <FailureState failure={result} />
      </Page>
    );
  }
  const { measure, accounts } = result.data;
  if (!measure) notFound();
  const pathname = `/measures/${id}`;
  const clock = oneOf(asked, "date", clocks) ?? "said";
  const sort = readSort(one(asked, "sort"));
  return (
    <Page
      query={<OpenAsGraphQL document={MeasurePage} variables={{ id }} />}
      visit={{ kind: "PAGE", label: capitalize(measure.label) }}
    >
      <PageHeader
        eyebrow={<Link href="/measures">Figures</Link>}
        title={<bdi>{capitalize(measure.label)}</bdi>}
        lead="Who gave which figure, and when. Figures are set side by side, never averaged."
      >
        {measure.about.length > 0 && (
          <div className={styles.about}>
            about{" "}
            {measure.about.map((entity) => (
              <EntityLink key={entity.id} entity={entity} />
            ))}
          </div>
        )}
        <CompareRivals accounts={accounts} about={measure.about[0]?.slug} />
      </PageHeader>
      {accounts.length === 0 ? (
        <EmptyState title="Nobody has given a figure for this" />
      ) : (
        <>
          <ChartSection
            accounts={accounts}
            clock={clock}
            pathname={pathname}
            sort={writeSort(sort)}
          />
          <Section
            id="accounts"
            title={counted(accounts.length, "account")}
            note={<a href={`${pathname}/figures.csv`}>Download CSV</a>}
          >
            <AccountsTable
              accounts={accounts}
              table={{ pathname, sort, keep: { date: clock === "said" ? undefined : clock } }}
            />
          </Section>
        </>
      )}
    </Page>
  );
}
