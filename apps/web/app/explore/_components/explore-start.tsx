import { OpenAsGraphQL } from "#components/graphql/open-as-graphql.tsx";
import { Page } from "#components/page/page.tsx";
import { PageHeader } from "#components/page/page-header.tsx";
import { Section } from "#components/page/section.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { counted } from "#lib/numbers.ts";
import { SavedViewsFrame } from "../_export/saved-views-frame.tsx";
import styles from "./explore-start.module.css";
import { FoundStarts } from "./found-starts.tsx";
import { PathForm } from "./path-form.tsx";
import { StartList } from "./start-list.tsx";
import { StartSearch } from "./start-search.tsx";

const ExploreStarts = graphql(`
  query ExploreStarts($first: Int!) {
    quoted: entities(filter: { speaks: true }, orderBy: MOST_QUOTED, first: $first) {
      nodes {
        slug
        counts {
          statements
        }
        ...StartList_entity
      }
    }
    discussed: entities(orderBy: MOST_DISCUSSED, first: $first) {
      nodes {
        slug
        counts {
          about
        }
        ...StartList_entity
      }
    }
  }
`);

const variables = { first: 10 };

interface ExploreStartProps {
  /** What was searched for without scripts. */
  readonly text: string | undefined;
}

/** The explorer before it has a start: a search, and entities to begin with. Never a blank canvas. */
export async function ExploreStart({ text }: ExploreStartProps) {
  const result = await execute(ExploreStarts, variables);
  const starts = result.ok ? result.data : null;
  return (
    <Page query={<OpenAsGraphQL document={ExploreStarts} variables={variables} />}>
      <PageHeader
        title="Explore"
        lead="Start at a person, an organization, a place or an event, and let the graph grow: who speaks of whom, and how they are related. Every line opens the statements it rests on."
      />
      <StartSearch text={text} />
      {text && <FoundStarts text={text} />}
      <Section id="paths" title="How are these two connected?">
        <PathForm />
      </Section>
      {!result.ok && <FailureState failure={result} />}
      {starts && starts.discussed.nodes.length === 0 && (
        <EmptyState title="The graph is empty">
          <p>There is nothing to explore until a report is brought in.</p>
        </EmptyState>
      )}
      {starts && starts.discussed.nodes.length > 0 && (
        <div className={styles.columns}>
          <Section id="quoted" title="Most quoted">
            <StartList
              entries={starts.quoted.nodes.map((entity) => ({
                entity,
                note: counted(entity.counts.statements, "statement"),
              }))}
            />
          </Section>
          <Section id="discussed" title="Most spoken of">
            <StartList
              entries={starts.discussed.nodes.map((entity) => ({
                entity,
                note: counted(entity.counts.about, "statement"),
              }))}
            />
          </Section>
        </div>
      )}
      <SavedViewsFrame />
    </Page>
  );
}
