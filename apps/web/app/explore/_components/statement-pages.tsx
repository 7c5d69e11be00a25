import { useState } from "react";
import { FailureState } from "#components/states/failure-state.tsx";
import { graphql } from "#generated/index.ts";
import { ExplorerStatement } from "./explorer-statement.tsx";
import styles from "./selection.module.css";
import { useAnswer } from "./use-answer.ts";

const ExplorerStatements = graphql(`
  query ExplorerStatements($speaker: ID!, $about: ID!, $first: Int!, $after: Cursor) {
    statements(filter: { speaker: $speaker, about: $about }, first: $first, after: $after) {
      nodes {
        id
        ...ExplorerStatement_statement
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

const pageSize = 20;

interface StatementPagesProps {
  readonly speaker: string;
  readonly about: string;
}

/** Statements of one about the other, a page at a time; each page asks for itself. */
export function StatementPages({ speaker, about }: StatementPagesProps) {
  return <StatementPage speaker={speaker} about={about} after={null} />;
}

interface StatementPageProps extends StatementPagesProps {
  readonly after: string | null;
}

function StatementPage({ speaker, about, after }: StatementPageProps) {
  const variables = { speaker, about, after, first: pageSize };
  const { result, retry } = useAnswer(ExplorerStatements, variables);
  const [more, setMore] = useState(false);
  if (!result) return <p className={styles.waiting}>Loading statements…</p>;
  if (!result.ok) return <FailureState failure={result} onRetry={retry} />;
  const { nodes, pageInfo } = result.data.statements;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <ul className={styles.statements}>
        {nodes.map((statement) => (
          <ExplorerStatement key={statement.id} statement={statement} />
        ))}
      </ul>
      {next && more && <StatementPage speaker={speaker} about={about} after={next} />}
      {next && !more && (
        <button type="button" className={styles.button} onClick={() => setMore(true)}>
          Show more
        </button>
      )}
    </>
  );
}
