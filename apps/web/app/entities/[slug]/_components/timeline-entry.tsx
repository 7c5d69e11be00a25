import { EntityLink } from "#components/entities/entity-link.tsx";
import { Link } from "#components/shell/link.tsx";
import { SpeakerNames } from "#components/statements/speaker-names.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./timeline.module.css";

const fragment = graphql(`
  fragment TimelineEntry_edge on TimelineEdge {
    kind
    node {
      __typename
      ... on Event {
        ...EntityLink_entity
      }
      ... on Statement {
        id
        claim {
          text
        }
        ...SpeakerNames_statement
      }
    }
  }
`);

const labels = { HAPPENED: "happened", SAID: "said", SAID_ABOUT: "said about" } as const;

interface TimelineEntryProps {
  readonly edge: FragmentType<typeof fragment>;
}

/** One line of the timeline: whether it happened or was said, then what. */
export function TimelineEntry({ edge }: TimelineEntryProps) {
  const { kind, node } = readFragment(fragment, edge);
  return (
    <li className={styles.entry} data-kind={kind}>
      <span className={styles.label}>{labels[kind]}</span>
      {node.__typename === "Event" ? (
        <EntityLink entity={node} />
      ) : (
        <span className={styles.said}>
          <Link href={`/statements/${node.id}`} className={styles.claim}>
            {node.claim.text}
          </Link>
          {kind === "SAID_ABOUT" && <SpeakerNames statement={node} />}
        </span>
      )}
    </li>
  );
}
