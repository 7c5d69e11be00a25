import { DateText } from "#components/dates/date-text.tsx";
import { Link } from "#components/shell/link.tsx";
import { StatementBadges } from "#components/statements/statement-badges.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./selection.module.css";

const fragment = graphql(`
  fragment ExplorerStatement_statement on Statement {
    id
    claim {
      text
    }
    saidOn {
      ...DateText_date
    }
    source {
      title
      publishedOn {
        ...DateText_date
      }
    }
    ...StatementBadges_statement
  }
`);

interface ExplorerStatementProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** A statement in the panel, where speaker and subject are known: what is claimed, how, when, in what. */
export function ExplorerStatement({ statement }: ExplorerStatementProps) {
  const found = readFragment(fragment, statement);
  const { id, claim, saidOn, source } = found;
  return (
    <li className={styles.statement}>
      <Link href={`/statements/${id}`} className={styles.claim} dir="auto">
        {claim.text}
      </Link>
      <div className={styles.meta}>
        <span>in {source.title}</span>
        {saidOn ? (
          <DateText date={saidOn} label="said" />
        ) : (
          <DateText date={source.publishedOn} label="published" />
        )}
        <span className={styles.badges}>
          <StatementBadges statement={found} />
        </span>
      </div>
    </li>
  );
}
