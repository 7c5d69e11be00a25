import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { Link } from "../shell/link.tsx";
import { SpeakerNames } from "../statements/speaker-names.tsx";
import { StatementBadges } from "../statements/statement-badges.tsx";
import styles from "./statement-entry.module.css";

const fragment = graphql(`
  fragment StatementEntry_statement on Statement {
    id
    claim {
      text
    }
    ...SpeakerNames_statement
    ...StatementBadges_statement
  }
`);

interface StatementEntryProps {
  readonly statement: FragmentType<typeof fragment>;
  /** False where its words are no longer at their place, so that there is no mark to go to. */
  readonly placed: boolean;
}

/** A statement in the list beside its source's text: what is claimed, by whom, and the way to its mark. */
export function StatementEntry({ statement, placed }: StatementEntryProps) {
  const found = readFragment(fragment, statement);
  const { id, claim } = found;
  return (
    <li id={`list-${id}`} className={styles.entry} data-of={id} data-entry="">
      <Link href={`/statements/${id}`} className={styles.claim} dir="auto">
        {claim.text}
      </Link>
      <div className={styles.meta}>
        <SpeakerNames statement={found} />
        <span className={styles.badges}>
          <StatementBadges statement={found} withForm={false} />
        </span>
        {placed && (
          <a href={`#${id}`} className={styles.place} data-print="none">
            In the text<span className="visually-hidden">: {claim.text}</span>
          </a>
        )}
      </div>
    </li>
  );
}
