import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./neighbors.module.css";

const fragment = graphql(`
  fragment Neighbors_statement on Statement {
    previous {
      id
      claim {
        text
      }
    }
    next {
      id
      claim {
        text
      }
    }
  }
`);

interface NeighborsProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** The statements before and after this one in the same text. */
export function Neighbors({ statement }: NeighborsProps) {
  const { previous, next } = readFragment(fragment, statement);
  if (!previous && !next) return null;
  return (
    <nav className={styles.neighbors} aria-label="In the same source" data-print="none">
      {previous && (
        <Link href={`/statements/${previous.id}`} rel="prev" className={styles.neighbor}>
          <span className={styles.way}>← Before it in the source</span>
          <span className={styles.claim} dir="auto">
            {previous.claim.text}
          </span>
        </Link>
      )}
      {next && (
        <Link
          href={`/statements/${next.id}`}
          rel="next"
          className={styles.neighbor}
          data-side="next"
        >
          <span className={styles.way}>After it in the source →</span>
          <span className={styles.claim} dir="auto">
            {next.claim.text}
          </span>
        </Link>
      )}
    </nav>
  );
}
