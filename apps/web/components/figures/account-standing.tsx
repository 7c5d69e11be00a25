import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import { Link } from "../shell/link.tsx";
import styles from "./account-standing.module.css";

const fragment = graphql(`
  fragment AccountStanding_account on Account {
    claim {
      contradicts {
        id
        text
      }
      updatedBy {
        id
        text
      }
    }
    retractedIn {
      id
      saidOn {
        ...DateText_date
      }
    }
  }
`);

interface AccountStandingProps {
  readonly account: FragmentType<typeof fragment>;
}

/** What stands against a figure: newer claims, claims that cannot be true with it, its speaker's own denial. */
export function AccountStanding({ account }: AccountStandingProps) {
  const { claim, retractedIn } = readFragment(fragment, account);
  const kin = [
    ...claim.updatedBy.map((other) => ({ ...other, word: "brought up to date by" })),
    ...claim.contradicts.map((other) => ({ ...other, word: "contradicted by" })),
  ];
  if (kin.length + retractedIn.length === 0) return null;
  return (
    <ul className={styles.standing}>
      {retractedIn.map(({ id, saidOn }) => (
        <li key={id} className={styles.retracted}>
          <Link href={`/statements/${id}`}>denied later by its own speaker</Link>{" "}
          <DateText date={saidOn} />
        </li>
      ))}
      {kin.map(({ id, text, word }) => (
        <li key={`${word} ${id}`}>
          {word} <Link href={`/claims/${id}`}>{text}</Link>
        </li>
      ))}
    </ul>
  );
}
