import { StatementCard } from "#components/statements/statement-card.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./statement-section.module.css";

const fragment = graphql(`
  fragment StatementEdges_edge on StatementEdge {
    containment
    dateShown
    node {
      id
      ...StatementCard_statement
    }
  }
`);

interface StatementEdgesProps {
  readonly edges: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** The statements of a page; one that may lie outside the days asked for says so. */
export function StatementEdges({ edges }: StatementEdgesProps) {
  return (
    <ol className={styles.edges}>
      {readFragment(fragment, edges).map(({ node, containment, dateShown }) => (
        <li key={node.id}>
          {containment === "POSSIBLE" && (
            <p className={styles.possible}>
              {dateShown === "PUBLISHED"
                ? "May fall outside these days: only the day of publication is known"
                : "May fall outside these days: its date is known only roughly"}
            </p>
          )}
          <StatementCard statement={node} />
        </li>
      ))}
    </ol>
  );
}
