import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import { EntityLink } from "../entities/entity-link.tsx";
import { Link } from "../shell/link.tsx";
import { repeats } from "./passage-parts.ts";
import { PassageQuote, readPassageParts } from "./passage-quote.tsx";
import { SpeakerList } from "./speaker-list.tsx";
import { StatementBadges } from "./statement-badges.tsx";
import styles from "./statement-card.module.css";

const fragment = graphql(`
  fragment StatementCard_statement on Statement {
    id
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
      publishedBy {
        ...EntityLink_entity
      }
    }
    saidOn {
      ...DateText_date
    }
    ...SpeakerList_statement
    ...StatementBadges_statement
  }
`);

interface StatementCardProps {
  readonly statement: FragmentType<typeof fragment>;
  /** The level that fits the page's outline. */
  readonly heading?: "h2" | "h3" | "h4";
}

/** A statement in a list: what is claimed comes first, then the words, who, through what, where and when. */
export function StatementCard({ statement, heading: Heading = "h3" }: StatementCardProps) {
  const found = readFragment(fragment, statement);
  const { id, claim, source, saidOn } = found;
  const parts = readPassageParts(found.passage);
  return (
    <article className={styles.card} data-entry="">
      <Heading className={styles.claim} dir="auto">
        <Link href={`/statements/${id}`}>{claim.text}</Link>
      </Heading>
      {!repeats(claim.text, parts) && <PassageQuote parts={parts} cite={source.url ?? undefined} />}
      <SpeakerList statement={found} />
      <footer className={styles.meta}>
        <span>
          in{" "}
          <Link href={`/sources/${source.id}`} className={styles.source}>
            {source.title}
          </Link>
          {source.publishedBy && (
            <>
              , <EntityLink entity={source.publishedBy} />
            </>
          )}
        </span>
        <DateText date={saidOn} label="said" />
        <DateText date={source.publishedOn} label="published" />
        <span className={styles.badges}>
          <StatementBadges statement={found} />
        </span>
      </footer>
    </article>
  );
}
