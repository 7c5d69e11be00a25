import { DateText } from "#components/dates/date-text.tsx";
import { EntityLink } from "#components/entities/entity-link.tsx";
import { Link } from "#components/shell/link.tsx";
import { PassageQuote, readPassageParts } from "#components/statements/passage-quote.tsx";
import { SpeakerList } from "#components/statements/speaker-list.tsx";
import { StatementBadges } from "#components/statements/statement-badges.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./claim.module.css";

const fragment = graphql(`
  fragment Tellings_statement on Statement {
    id
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

interface TellingsProps {
  readonly statements: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** The tellings of one claim: their own words first, since the claim itself stands above them all. */
export function Tellings({ statements }: TellingsProps) {
  return (
    <ol className={styles.tellings}>
      {readFragment(fragment, statements).map((statement) => {
        const { id, passage, source, saidOn } = statement;
        return (
          <li key={id}>
            <article className={styles.telling} data-entry="">
              <SpeakerList statement={statement} />
              <PassageQuote parts={readPassageParts(passage)} cite={source.url ?? undefined} />
              <footer className={styles.meta}>
                <Link href={`/statements/${id}`}>This statement</Link>
                <span>
                  in <Link href={`/sources/${source.id}`}>{source.title}</Link>
                  {source.publishedBy && (
                    <>
                      , <EntityLink entity={source.publishedBy} />
                    </>
                  )}
                </span>
                <DateText date={saidOn} label="said" />
                <DateText date={source.publishedOn} label="published" />
                <span className={styles.badges}>
                  <StatementBadges statement={statement} />
                </span>
              </footer>
            </article>
          </li>
        );
      })}
    </ol>
  );
}
