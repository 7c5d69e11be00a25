import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { EntityLink } from "../entities/entity-link.tsx";
import styles from "./speaker-list.module.css";
import { nobodyNamed } from "./words.ts";

const fragment = graphql(`
  fragment SpeakerList_statement on Statement {
    form
    speakers {
      role
      mention {
        text
      }
      entity {
        ...EntityLink_entity
      }
    }
    channel {
      ...EntityLink_entity
    }
  }
`);

interface SpeakerListProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** Who speaks, in which role, through which channel. An unknown speaker is shown as the source names them. */
export function SpeakerList({ statement }: SpeakerListProps) {
  const { form, speakers, channel } = readFragment(fragment, statement);
  return (
    <div className={styles.speakers}>
      {speakers.length === 0 && <span className={styles.open}>{nobodyNamed(form)}</span>}
      {speakers.map(({ role, mention, entity }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: speakers keep their order
        <span key={index} className={styles.speaker}>
          {entity ? (
            <EntityLink entity={entity} />
          ) : (
            <span className={styles.open} title="It is not known who that is">
              “<bdi>{mention.text}</bdi>”, not identified
            </span>
          )}
          {role && <span className={styles.role}>{role}</span>}
        </span>
      ))}
      {channel && (
        <span className={styles.speaker}>
          <span className={styles.via}>via</span> <EntityLink entity={channel} />
        </span>
      )}
    </div>
  );
}
