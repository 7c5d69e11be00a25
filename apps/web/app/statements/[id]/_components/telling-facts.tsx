import { EntityLink } from "#components/entities/entity-link.tsx";
import { certaintyWords, formWords, stanceWords } from "#components/statements/words.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { SpeakerFacts } from "./speaker-facts.tsx";
import styles from "./telling-facts.module.css";

const fragment = graphql(`
  fragment TellingFacts_statement on Statement {
    form
    stance
    certainty
    cue
    speakers {
      ...SpeakerFacts_speaker
    }
    channel {
      ...EntityLink_entity
      operatedBy {
        ...EntityLink_entity
      }
    }
  }
`);

interface TellingFactsProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** How it is told: who speaks and how that is known, form, stance, certainty, the word of saying, the channel. */
export function TellingFacts({ statement }: TellingFactsProps) {
  const { form, stance, certainty, cue, speakers, channel } = readFragment(fragment, statement);
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{speakers.length > 1 ? "Speakers" : "Speaker"}</dt>
        <dd>
          {speakers.length === 0 &&
            (form === "NARRATED"
              ? "None: the source speaks in its own voice."
              : "Not named: the source does not say who.")}
          {speakers.map((speaker, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: speakers keep their order
            <SpeakerFacts key={index} speaker={speaker} />
          ))}
        </dd>
      </div>
      <Fact name="Form" value={formWords[form]} />
      <Fact name="Stance" value={stanceWords[stance]} />
      <Fact
        name="Certainty"
        value={
          certainty
            ? certaintyWords[certainty]
            : { label: "Unknown", meaning: "the words do not tell" }
        }
      />
      <div>
        <dt>Word of saying</dt>
        <dd>{cue ? <q dir="auto">{cue}</q> : "None"}</dd>
      </div>
      <div>
        <dt>Channel</dt>
        <dd>
          {channel ? <EntityLink entity={channel} /> : "None is named"}
          {channel && (
            <span className={styles.meaning}>
              {channel.operatedBy ? (
                <>
                  run by <EntityLink entity={channel.operatedBy} />
                </>
              ) : (
                "it is not known whose it is"
              )}
            </span>
          )}
        </dd>
      </div>
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly value: { readonly label: string; readonly meaning: string };
}

function Fact({ name, value }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value.label}
        <span className={styles.meaning}>{value.meaning}</span>
      </dd>
    </div>
  );
}
