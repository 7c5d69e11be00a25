import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count, counted } from "#lib/numbers.ts";
import { InstantText } from "../dates/instant-text.tsx";
import { EmptyState } from "../states/empty-state.tsx";
import { LinkedMarks } from "./linked-marks.tsx";
import { readingOf } from "./reading-parts.ts";
import { ReadingPlace } from "./reading-place.tsx";
import styles from "./source-reading.module.css";
import { SourceText } from "./source-text.tsx";
import { StatementEntry } from "./statement-entry.tsx";

const fragment = graphql(`
  fragment SourceReading_revision on Revision {
    id
    text
    retrievedAt
    statements {
      id
      passage {
        text
        start
        end
        spans {
          role
          start
          end
        }
      }
      ...StatementEntry_statement
    }
  }
`);

/** The API gives no more statements of one text than these. */
const mostStatements = 2_000;

interface SourceReadingProps {
  readonly revision: FragmentType<typeof fragment>;
  readonly language?: string | null | undefined;
}

/** A text with its statements marked, side by side with their list; linked both ways. */
export function SourceReading({ revision, language }: SourceReadingProps) {
  const { id, text, retrievedAt, statements } = readFragment(fragment, revision);
  const { paragraphs, lost } = readingOf(text, statements);
  const placed = statements.filter(({ id }) => !lost.has(id));
  const unplaced = statements.filter(({ id }) => lost.has(id));
  return (
    <div id="reading" className={styles.reading}>
      <section className={styles.words} aria-labelledby="words-title">
        <div className={styles.head}>
          <h2 id="words-title">Text</h2>
          <span className={styles.note}>
            as it was on <InstantText at={retrievedAt} />
          </span>
          <a href="#statements" className={styles.jump} data-print="none">
            {counted(placed.length, "statement")} below
          </a>
        </div>
        <SourceText paragraphs={paragraphs} language={language} />
        <ReadingPlace root="reading" text={id} />
      </section>
      <section id="statements" className={styles.list} aria-labelledby="statements-title">
        <div className={styles.head}>
          <h2 id="statements-title">{counted(placed.length, "statement")}</h2>
          <span className={styles.note}>in the order of the text</span>
        </div>
        {statements.length === 0 && <EmptyState title="No statement has been read in this text" />}
        {statements.length >= mostStatements && (
          <p className={styles.cut}>No more than {count(mostStatements)} are shown.</p>
        )}
        <ol className={styles.entries}>
          {placed.map((statement) => (
            <StatementEntry key={statement.id} statement={statement} placed={true} />
          ))}
        </ol>
        {unplaced.length > 0 && (
          <>
            <div className={styles.head}>
              <h3>{counted(unplaced.length, "statement")} without a place</h3>
              <span className={styles.note}>their words do not stand where they were read</span>
            </div>
            <ol className={styles.entries}>
              {unplaced.map((statement) => (
                <StatementEntry key={statement.id} statement={statement} placed={false} />
              ))}
            </ol>
          </>
        )}
      </section>
      <LinkedMarks root="reading" list="statements" />
    </div>
  );
}
