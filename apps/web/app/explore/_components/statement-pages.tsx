import { useState } from "react";
import { FailureState } from "#components/states/failure-state.tsx";
import type { StatementFilter } from "#generated/graphql.ts";
import { graphql } from "#generated/index.ts";
import { ExplorerStatement } from "./explorer-statement.tsx";
import styles from "./selection.module.css";
import { useAnswer } from "./use-answer.ts";

const ExplorerStatements = graphql(`
  query ExplorerStatements($filter: StatementFilter!, $first: Int!, $after: Cursor) {
    statements(filter: $filter, first: $first, after: $after) {
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
  readonly filter: StatementFilter;
}

/** Statements, newest first, a page at a time; each page asks for itself. */
export function StatementPages({ filter }: StatementPagesProps) {
  return <StatementPage filter={filter} after={null} />;
}

interface StatementPageProps extends StatementPagesProps {
  readonly after: string | null;
}

function StatementPage({ filter, after }: StatementPageProps) {
  const variables = { filter, after, first: pageSize };
  const { result, retry } = useAnswer(ExplorerStatements, variables);
  const [more, setMore] = useState(false);
  if (!result) return <p className={styles.waiting}>Loading statements…</p>;
  if (!result.ok) return <FailureState failure={result} onRetry={retry} />;
  const { nodes, pageInfo } = result.data.statements;
  const next = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  if (nodes.length === 0) return <p className={styles.waiting}>None of them counts now.</p>;
  return (
    <>
      <ul className={styles.statements}>
        {nodes.map((statement) => (
          <ExplorerStatement key={statement.id} statement={statement} />
        ))}
      </ul>
      {next && more && <StatementPage filter={filter} after={next} />}
      {next && !more && (
        <button type="button" className={styles.button} onClick={() => setMore(true)}>
          Show more
        </button>
      )}
    </>
  );
}
