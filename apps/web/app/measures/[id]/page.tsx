import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { EntityLink } from "#components/entities/entity-link.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Section } from "#components/page/section.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { isMalformedId } from "#lib/not-found.ts";
import { counted } from "#lib/numbers.ts";
import { capitalize } from "#lib/text.ts";
import { AccountsTable } from "./_components/accounts-table.tsx";
import styles from "./_components/measure.module.css";

const MeasurePage = graphql(`
  query MeasurePage($id: ID!) {
    measure(id: $id) {
      label
      figureCount
      about {
        id
        ...EntityLink_entity
      }
    }
    accounts(measure: $id) {
      ...AccountsTable_account
    }
  }
`);

const load = cache((id: string) => execute(MeasurePage, { id }));

interface MeasureProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: MeasureProps): Promise<Metadata> {
  const { id } = await params;
  const result = await load(id);
  if (!result.ok || !result.data.measure) return { title: "Figures" };
  const { label, figureCount } = result.data.measure;
  return {
    title: capitalize(label),
    description: `${counted(figureCount, "figure")} for ${label}: who gave which, and when.`,
  };
}

export default async function Measure({ params }: MeasureProps) {
  const { id } = await params;
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
  return (
    <Page query={<OpenAsGraphQL document={MeasurePage} variables={{ id }} />}>
      <PageHeader
        eyebrow="Figures"
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
      </PageHeader>
      {accounts.length === 0 ? (
        <EmptyState title="Nobody has given a figure for this" />
      ) : (
        <Section id="accounts" title={counted(accounts.length, "account")} note="oldest first">
          <AccountsTable accounts={accounts} />
        </Section>
      )}
    </Page>
  );
}
