import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { counted } from "#lib/numbers.ts";
import { DateText } from "../dates/date-text.tsx";
import { EntityLink } from "../entities/entity-link.tsx";
import { Link } from "../shell/link.tsx";
import { stanceWords } from "../statements/words.ts";
import styles from "./claim-list.module.css";
import { originWords } from "./origin-words.ts";

const fragment = graphql(`
  fragment ClaimList_claim on Claim {
    id
    text
    date {
      ...DateText_date
    }
    statementCount
    origins {
      min
      max
    }
    stances {
      stance
      speakers {
        id
        ...EntityLink_entity
      }
    }
  }
`);

const speakersShown = 3;

interface ClaimListProps {
  readonly claims: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** Other claims, each with who holds it, so that rival claims can be weighed where they stand. */
export function ClaimList({ claims }: ClaimListProps) {
  return (
    <ul className={styles.list}>
      {readFragment(fragment, claims).map((claim) => (
        <li key={claim.id} className={styles.claim}>
          <Link href={`/claims/${claim.id}`} className={styles.text} dir="auto">
            {claim.text}
          </Link>
          <p className={styles.meta}>
            {claim.stances
              .filter(({ speakers }) => speakers.length > 0)
              .map(({ stance, speakers }) => (
                <span key={stance} className={styles.stance}>
                  <span className={styles.label}>{stanceWords[stance].label.toLowerCase()}</span>
                  {speakers.slice(0, speakersShown).map((speaker) => (
                    <EntityLink key={speaker.id} entity={speaker} />
                  ))}
                  {speakers.length > speakersShown && `and ${speakers.length - speakersShown} more`}
                </span>
              ))}
            <DateText date={claim.date} label="for" />
            <span>
              {counted(claim.statementCount, "statement")}, {originWords(claim.origins)}
            </span>
          </p>
        </li>
      ))}
    </ul>
  );
}
