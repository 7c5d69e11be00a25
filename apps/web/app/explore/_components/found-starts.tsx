import { entityKinds } from "#components/entities/kinds.ts";
import { Section } from "#components/page/section.tsx";
import { EmptyState } from "#components/states/empty-state.tsx";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { execute } from "#lib/graphql.ts";
import { StartList } from "./start-list.tsx";

const ExploreFound = graphql(`
  query ExploreFound($text: String!, $kinds: [SearchKind!]) {
    search(text: $text, kinds: $kinds, first: 10) {
      top {
        node {
          __typename
          ... on Entity {
            ...StartList_entity
          }
        }
      }
    }
  }
`);

const longest = 200;

interface FoundStartsProps {
  readonly text: string;
}

/** Entities that a search found, where no script suggested them while typing. */
export async function FoundStarts({ text }: FoundStartsProps) {
  const result = await execute(ExploreFound, {
    text: text.slice(0, longest),
    kinds: [...entityKinds],
  });
  if (!result.ok) return <FailureState failure={result} />;
  const entries = result.data.search.top.flatMap(({ node }) =>
    node.__typename === "Claim" || node.__typename === "Statement" || node.__typename === "Source"
      ? []
      : [{ entity: node }],
  );
  return (
    <Section id="found" title={<>Found for “{text}”</>}>
      {entries.length > 0 ? (
        <StartList entries={entries} />
      ) : (
        <EmptyState title="No entity of this name">
          <p>Try another spelling, or begin at one of those below.</p>
        </EmptyState>
      )}
    </Section>
  );
}
