import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { EntityLink } from "../entities/entity-link.tsx";
import styles from "./speaker-list.module.css";
import { nobodyNamed } from "./words.ts";

const fragment = graphql(`
  fragment SpeakerNames_statement on Statement {
    form
    speakers {
      mention {
        text
      }
      entity {
        ...EntityLink_entity
      }
    }
  }
`);

interface SpeakerNamesProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** Who speaks, by name alone, where there is little room; `SpeakerList` has role and channel too. */
export function SpeakerNames({ statement }: SpeakerNamesProps) {
  const { form, speakers } = readFragment(fragment, statement);
  return (
    <span className={styles.names}>
      {speakers.length === 0 && <span className={styles.open}>{nobodyNamed(form)}</span>}
      {speakers.map(({ mention, entity }, index) =>
        entity ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: speakers keep their order
          <EntityLink key={index} entity={entity} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: speakers keep their order
          <span key={index} className={styles.open}>
            “<bdi>{mention.text}</bdi>”
          </span>
        ),
      )}
    </span>
  );
}
