import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import styles from "./evidence.module.css";

const fragment = graphql(`
  fragment EvidenceSeen_statement on Statement {
    saidOn {
      from
      ...DateText_date
    }
    source {
      publishedOn {
        from
        ...DateText_date
      }
    }
  }
`);

interface EvidenceSeenProps {
  /** Newest first. */
  readonly statements: ReadonlyArray<FragmentType<typeof fragment>>;
  /** Whether the oldest is among them. */
  readonly complete: boolean;
}

/** When a thing was first and last seen, by the day said, else published. Nothing for a single statement. */
export function EvidenceSeen({ statements, complete }: EvidenceSeenProps) {
  const dates = readFragment(fragment, statements).map(
    ({ saidOn, source }) => saidOn ?? source.publishedOn ?? null,
  );
  if (dates.length < 2) return null;
  const [last, first] = [dates[0], dates.at(-1)];
  const apart = complete && first?.from !== last?.from;
  return (
    <p className={styles.seen}>
      {apart && <DateText date={first} label="first seen" />}
      <DateText date={last} label={complete && !apart ? "seen" : "last seen"} />
    </p>
  );
}
