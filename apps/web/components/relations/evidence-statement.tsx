import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import { EntityLink } from "../entities/entity-link.tsx";
import { Link } from "../shell/link.tsx";
import { PassageQuote, readPassageParts } from "../statements/passage-quote.tsx";
import { SpeakerNames } from "../statements/speaker-names.tsx";
import styles from "./evidence.module.css";

const fragment = graphql(`
  fragment EvidenceStatement_statement on Statement {
    id
    passage {
      ...PassageQuote_passage
    }
    source {
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
    ...SpeakerNames_statement
  }
`);

interface EvidenceStatementProps {
  readonly statement: FragmentType<typeof fragment>;
}

/** A statement as evidence: the original words, then who, where and when, in one line. */
export function EvidenceStatement({ statement }: EvidenceStatementProps) {
  const found = readFragment(fragment, statement);
  const { id, passage, source, saidOn } = found;
  return (
    <article className={styles.statement}>
      <PassageQuote parts={readPassageParts(passage)} cite={source.url ?? undefined} />
      <p className={styles.meta}>
        <SpeakerNames statement={found} />
        <span>
          in <Link href={`/statements/${id}`}>{source.title}</Link>
          {source.publishedBy && (
            <>
              , <EntityLink entity={source.publishedBy} />
            </>
          )}
        </span>
        <DateText date={saidOn} label="said" />
        <DateText date={source.publishedOn} label="published" />
      </p>
    </article>
  );
}
