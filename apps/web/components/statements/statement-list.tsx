import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { StatementCard } from "./statement-card.tsx";
import styles from "./statement-list.module.css";

const fragment = graphql(`
  fragment StatementList_statement on Statement {
    id
    ...StatementCard_statement
  }
`);

interface StatementListProps {
  readonly statements: ReadonlyArray<FragmentType<typeof fragment>>;
  readonly heading?: "h2" | "h3" | "h4";
}

/** Statements one under the other, in the order in which they come. */
export function StatementList({ statements, heading = "h3" }: StatementListProps) {
  return (
    <ol className={styles.list}>
      {readFragment(fragment, statements).map((statement) => (
        <li key={statement.id}>
          <StatementCard statement={statement} heading={heading} />
        </li>
      ))}
    </ol>
  );
}
