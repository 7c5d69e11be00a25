import { EntityLink } from "#components/entities/entity-link.tsx";
import { Link } from "#components/shell/link.tsx";
import { SpeakerNames } from "#components/statements/speaker-names.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./entry-list.module.css";

const fragment = graphql(`
  fragment EntryLine_edge on TimelineEntryEdge {
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
        source {
          id
          title
        }
        ...SpeakerNames_statement
      }
    }
  }
`);

interface EntryLineProps {
  readonly edge: FragmentType<typeof fragment>;
}

/** An event by its name; a statement by what is claimed, who says it and where it is read. */
export function EntryLine({ edge }: EntryLineProps) {
  const { node } = readFragment(fragment, edge);
  if (node.__typename === "Event") {
    return (
      <div className={styles.event}>
        <EntityLink entity={node} withKind />
      </div>
    );
  }
  return (
    <>
      <Link href={`/statements/${node.id}`} className={styles.claim} dir="auto">
        {node.claim.text}
      </Link>
      <div className={styles.meta}>
        <SpeakerNames statement={node} />
        <span>
          in{" "}
          <Link href={`/sources/${node.source.id}`} className={styles.source}>
            {node.source.title}
          </Link>
        </span>
      </div>
    </>
  );
}
