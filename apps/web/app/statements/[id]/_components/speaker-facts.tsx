import { EntityLink } from "#components/entities/entity-link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./telling-facts.module.css";

const fragment = graphql(`
  fragment SpeakerFacts_speaker on Speaker {
    role
    score
    resolvedBy
    mention {
      text
    }
    entity {
      ...EntityLink_entity
    }
  }
`);

interface SpeakerFactsProps {
  readonly speaker: FragmentType<typeof fragment>;
}

/** A speaker as the source names them, who that is, and how sure and by whom that was found. */
export function SpeakerFacts({ speaker }: SpeakerFactsProps) {
  const { role, score, resolvedBy, mention, entity } = readFragment(fragment, speaker);
  const sure = score !== null && score !== undefined && `${Math.round(score * 100)} % sure`;
  return (
    <div className={styles.speaker}>
      <div>
        {entity ? <EntityLink entity={entity} /> : <em>Not identified</em>}
        {role && <>, {role}</>}
      </div>
      <div className={styles.meaning}>
        named as <q dir="auto">{mention.text}</q>
        {entity && (
          <>
            {"; identified"}
            {resolvedBy && <> by {resolvedBy}</>}
            {sure && `, ${sure}`}
          </>
        )}
      </div>
    </div>
  );
}
