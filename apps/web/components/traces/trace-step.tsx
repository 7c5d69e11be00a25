import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import { Link } from "../shell/link.tsx";
import { laneWords } from "./lanes.ts";
import { nodeHref } from "./node-href.ts";
import styles from "./trace-step.module.css";

const fragment = graphql(`
  fragment TraceStep_hop on Hop {
    kind
    label
    detail
    date {
      ...DateText_date
    }
    node {
      __typename
      id
      ... on Entity {
        slug
      }
    }
    evidence {
      text
    }
  }
`);

interface TraceStepProps {
  readonly hop: FragmentType<typeof fragment>;
  /** What to say if the step is not known; else the words of its lane. */
  readonly unknown?: string | undefined;
}

/** One step of a trace: what it is, when, and the words from which it was read. */
export function TraceStep({ hop, unknown }: TraceStepProps) {
  const { kind, label, detail, date, node, evidence } = readFragment(fragment, hop);
  const { clock, unknown: usual } = laneWords[kind];
  return (
    <div className={styles.step} data-kind={kind}>
      <div className={styles.label}>
        {label === null || label === undefined ? (
          <span className={styles.unknown}>{unknown ?? usual}</span>
        ) : node ? (
          <Link href={nodeHref(node)} dir="auto">
            {label}
          </Link>
        ) : (
          <span className={styles.unknown}>
            “<bdi>{label}</bdi>”, not identified
          </span>
        )}
      </div>
      {detail && <div className={styles.detail}>{detail}</div>}
      {clock && (
        <div className={styles.date}>
          <DateText date={date} label={clock} unknown="date not known" />
        </div>
      )}
      {evidence && (
        <div className={styles.evidence}>
          <span className="visually-hidden">Read from the words </span>
          <q dir="auto">{evidence.text}</q>
        </div>
      )}
    </div>
  );
}
