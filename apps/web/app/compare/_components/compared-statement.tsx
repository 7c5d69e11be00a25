import { DateText } from "#components/dates/date-text.tsx";
import { Link } from "#components/shell/link.tsx";
import { repeats } from "#components/statements/passage-parts.ts";
import { PassageQuote, readPassageParts } from "#components/statements/passage-quote.tsx";
import { StatementBadges } from "#components/statements/statement-badges.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./comparison.module.css";

const fragment = graphql(`
  fragment ComparedStatement_statement on Statement {
    id
    stance
    claim {
      text
    }
    passage {
      ...PassageQuote_passage
    }
    source {
      id
      title
      url
      publishedOn {
        ...DateText_date
      }
    }
    saidOn {
      ...DateText_date
    }
    ...StatementBadges_statement
  }
`);

interface ComparedStatementProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** A statement whose speaker and claim stand above it: its words, stance, day and source. */
export function ComparedStatement({ statement }: ComparedStatementProps) {
  const found = readFragment(fragment, statement);
  const { id, claim, source, saidOn } = found;
  const parts = readPassageParts(found.passage);
  return (
    <div className={styles.statement}>
      {!repeats(claim.text, parts) && <PassageQuote parts={parts} cite={source.url ?? undefined} />}
      <p className={styles.meta}>
        <span className={styles.badges}>
          <StatementBadges statement={found} withForm={false} />
        </span>
        <Link href={`/statements/${id}`}>
          {saidOn ? (
            <DateText date={saidOn} label="said" />
          ) : (
            <DateText date={source.publishedOn} label="published" unknown="date not known" />
          )}
        </Link>
        <span>
          in <Link href={`/sources/${source.id}`}>{source.title}</Link>
        </span>
      </p>
    </div>
  );
}
