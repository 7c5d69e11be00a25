import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { StatementCitation } from "#components/citation/statement-citation.tsx";
import { ClaimFigures } from "#components/claims/claim-figures.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { Section } from "#components/page/section.tsx";
import { PassageInContext } from "#components/statements/passage-in-context.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { isMalformedId } from "#lib/not-found.ts";
import { Clocks } from "./_components/clocks.tsx";
import { Neighbors } from "./_components/neighbors.tsx";
import { StatementHeader } from "./_components/statement-header.tsx";
import styles from "./_components/statement-page.module.css";
import { TellingFacts } from "./_components/telling-facts.tsx";
import { Tellings } from "./_components/tellings.tsx";
import { TraceSection } from "./_components/trace-section.tsx";

const StatementPage = graphql(`
  query StatementPage($id: ID!) {
    statement(id: $id) {
      id
      trace {
        sentence
      }
      claim {
        text
        figures {
          ...ClaimFigures_figure
        }
        ...Tellings_claim
      }
      ...StatementHeader_statement
      ...StatementCitation_statement
      ...PassageInContext_statement
      ...TraceSection_statement
      ...Clocks_statement
      ...TellingFacts_statement
      ...Neighbors_statement
    }
    dataset {
      ...DataVersion_dataset
    }
  }
`);

const load = cache((id: string) => execute(StatementPage, { id }));

interface StatementPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export async function generateMetadata({ params }: StatementPageProps): Promise<Metadata> {
  const { id } = await params;
  const result = await load(id);
  const statement = result.ok ? result.data.statement : null;
  if (!statement) return { title: "Statement" };
  return {
    title: statement.claim.text,
    description: statement.trace.sentence,
    alternates: { canonical: `/statements/${id}` },
  };
}

export default async function Statement({ params }: StatementPageProps) {
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
  const { statement, dataset } = result.data;
  if (!statement) notFound();
  const { figures } = statement.claim;
  return (
    <Page
      query={<OpenAsGraphQL document={StatementPage} variables={{ id }} />}
      visit={{ kind: "STATEMENT", label: statement.claim.text }}
    >
      <StatementHeader statement={statement}>
        <StatementCitation statement={statement} dataset={dataset} />
      </StatementHeader>
      <Section id="passage" title="Where it was read">
        <PassageInContext statement={statement} />
      </Section>
      <TraceSection statement={statement} />
      <Section id="clocks" title="When" note="four clocks, never mixed">
        <Clocks statement={statement} />
      </Section>
      <div className={styles.columns}>
        <Section id="telling" title="How it is told">
          <TellingFacts statement={statement} />
        </Section>
        {figures.length > 0 && (
          <Section id="figures" title="Figures" note="as they were meant">
            <ClaimFigures figures={figures} />
          </Section>
        )}
      </div>
      <Tellings claim={statement.claim} except={id} />
      <Neighbors statement={statement} />
    </Page>
  );
}
