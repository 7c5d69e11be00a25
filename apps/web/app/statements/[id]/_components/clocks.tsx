import { InstantText } from "#components/dates/instant-text.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { Clock } from "./clock.tsx";
import styles from "./clocks.module.css";

const fragment = graphql(`
  fragment Clocks_statement on Statement {
    recordedAt
    saidOn {
      ...Clock_date
    }
    source {
      publishedOn {
        ...Clock_date
      }
    }
    claim {
      date {
        ...Clock_date
      }
    }
  }
`);

interface ClocksProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** The four clocks side by side, never mixed; one that is not known says so. */
export function Clocks({ statement }: ClocksProps) {
  const { recordedAt, saidOn, source, claim } = readFragment(fragment, statement);
  return (
    <dl className={styles.clocks}>
      <Clock name="Happened" meaning="what the claim speaks of" date={claim.date} />
      <Clock name="Said" meaning="by the speaker" date={saidOn} />
      <Clock name="Published" meaning="by the source" date={source.publishedOn} />
      <div className={styles.clock}>
        <dt>
          <span className={styles.name}>Recorded</span>
          <span className={styles.meaning}>in this graph</span>
        </dt>
        <dd>
          <div className={styles.date}>
            <InstantText at={recordedAt} precision="MINUTE" />
          </div>
          <div className={styles.basis}>known to the second, when it was brought in</div>
        </dd>
      </div>
    </dl>
  );
}
