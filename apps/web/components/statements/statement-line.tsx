import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import { Link } from "../shell/link.tsx";
import { readWordsSaid } from "./passage-quote.tsx";
import { SpeakerList } from "./speaker-list.tsx";
import { StatementBadges } from "./statement-badges.tsx";
import styles from "./statement-line.module.css";

const fragment = graphql(`
  fragment StatementLine_statement on Statement {
    id
    passage {
      ...PassageQuote_passage
    }
    source {
      title
      publishedOn {
        ...DateText_date
      }
    }
    saidOn {
      ...DateText_date
    }
    ...SpeakerList_statement
    ...StatementBadges_statement
  }
`);

interface StatementLineProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** Another telling of a claim that stands on the page already: its own words, who, when, in what. */
export function StatementLine({ statement }: StatementLineProps) {
  const found = readFragment(fragment, statement);
  const { id, passage, source, saidOn } = found;
  return (
    <li className={styles.line} data-entry="">
      <div className={styles.who}>
        <SpeakerList statement={found} />
        <span className={styles.badges}>
          <StatementBadges statement={found} />
        </span>
      </div>
      <Link href={`/statements/${id}`} className={styles.words} dir="auto">
        {readWordsSaid(passage)}
      </Link>
      <div className={styles.meta}>
        <span>in {source.title}</span>
        {saidOn ? (
          <DateText date={saidOn} label="said" />
        ) : (
          <DateText date={source.publishedOn} label="published" />
        )}
      </div>
    </li>
  );
}
