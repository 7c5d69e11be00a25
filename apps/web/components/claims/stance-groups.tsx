import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count, counted } from "#lib/numbers.ts";
import { EntityLink } from "../entities/entity-link.tsx";
import { stances, stanceWords } from "../statements/words.ts";
import styles from "./stance-groups.module.css";

const fragment = graphql(`
  fragment StanceGroups_group on StanceGroup {
    stance
    statementCount
    unresolvedCount
    speakers {
      id
      ...EntityLink_entity
    }
  }
`);

const mostSpeakers = 50;

interface StanceGroupsProps {
  readonly groups: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** Who affirms, denies or asks, side by side; those who are not identified are counted. */
export function StanceGroups({ groups }: StanceGroupsProps) {
  const found = readFragment(fragment, groups);
  return (
    <div className={styles.groups}>
      {stances.flatMap((stance) =>
        found
          .filter((group) => group.stance === stance && group.statementCount > 0)
          .map(({ statementCount, speakers, unresolvedCount }) => (
            <div key={stance} className={styles.group} data-stance={stance}>
              <h3 className={styles.title} title={stanceWords[stance].meaning}>
                {stanceWords[stance].label}
                <span className={styles.count}>{counted(statementCount, "statement")}</span>
              </h3>
              <ul className={styles.speakers}>
                {speakers.map((speaker) => (
                  <li key={speaker.id}>
                    <EntityLink entity={speaker} />
                  </li>
                ))}
                {speakers.length === mostSpeakers && (
                  <li className={styles.open}>The {mostSpeakers} with most tellings are shown.</li>
                )}
                {unresolvedCount > 0 && (
                  <li className={styles.open}>
                    {count(unresolvedCount)} by a speaker who is not identified, or by the source
                    itself
                  </li>
                )}
              </ul>
            </div>
          )),
      )}
    </div>
  );
}
