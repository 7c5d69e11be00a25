import { EntityRow } from "#components/entities/entity-row.tsx";
import { DisputedMeasure } from "#components/figures/disputed-measure.tsx";
import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { Section } from "#components/page/section.tsx";
import { Link } from "#components/shell/link.tsx";
import { StatementList } from "#components/statements/statement-list.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { href } from "#lib/params.ts";
import { accountsByMeasure } from "./_components/accounts-by-measure.ts";
import { EmptyGraph } from "./_components/empty-graph.tsx";
import { Hero } from "./_components/hero.tsx";
import styles from "./_components/home.module.css";

const HomePage = graphql(`
  query HomePage {
    dataset {
      statements
      ...Hero_dataset
    }
    statements(first: 6, filter: { form: [DIRECT, MIXED, INDIRECT] }) {
      nodes {
        ...StatementList_statement
      }
    }
    measures(disputed: true, first: 3) {
      id
      ...DisputedMeasure_measure
    }
    entities(filter: { speaks: true }, orderBy: MOST_QUOTED, first: 8) {
      nodes {
        id
        ...EntityRow_entity
      }
    }
  }
`);

export default async function Home() {
  const result = await execute(HomePage);
  if (!result.ok) {
    return (
      <Page>
        <Hero />
        <FailureState failure={result} />
      </Page>
    );
  }
  const { dataset, statements, measures, entities } = result.data;
  if (dataset.statements === 0) {
    return (
      <Page>
        <Hero />
        <EmptyGraph />
      </Page>
    );
  }
  const accounts = await accountsByMeasure(measures.map((measure) => measure.id));
  return (
    <Page query={<OpenAsGraphQL document={HomePage} />}>
      <Hero dataset={dataset} />
      <div className={styles.columns}>
        <Section id="newest" title="Newest statements" note="by the day said, else published">
          <StatementList statements={statements.nodes} />
        </Section>
        <div>
          {measures.length > 0 && (
            <Section
              id="disputed"
              title="Disputed figures"
              note={<Link href="/measures">All figures</Link>}
            >
              <div className={styles.measures}>
                {measures.map((measure) => (
                  <DisputedMeasure
                    key={measure.id}
                    measure={measure}
                    accounts={accounts.get(measure.id) ?? []}
                  />
                ))}
              </div>
            </Section>
          )}
          <Section
            id="most-quoted"
            title="Most quoted"
            note={<Link href={href("/entities", { order: "MOST_QUOTED" })}>All entities</Link>}
          >
            {entities.nodes.map((entity) => (
              <EntityRow key={entity.id} entity={entity} described={false} />
            ))}
          </Section>
        </div>
      </div>
    </Page>
  );
}
