import { figureWords } from "#components/claims/figure-words.ts";
import { DateText } from "#components/dates/date-text.tsx";
import { Link } from "#components/shell/link.tsx";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { count as numbered } from "#lib/numbers.ts";
import { ComparedStatement } from "./compared-statement.tsx";
import styles from "./comparison.module.css";

const fragment = graphql(`
  fragment ComparedSide_statement on Statement {
    id
    claim {
      id
      text
      date {
        ...DateText_date
      }
      figures {
        id
        min
        max
        unit
        qualifier
        date {
          ...DateText_date
        }
        measure {
          id
        }
      }
    }
    ...ComparedStatement_statement
  }
`);

interface ComparedSideProps {
  readonly name: string;
  readonly statements: ReadonlyArray<FragmentType<typeof fragment>>;
  /** How many there are in all. */
  readonly count: number;
  /** Show each claim, for the row has none of its own. */
  readonly withClaim: boolean;
  /** The measure whose figures are compared. */
  readonly measure: string | undefined;
}

/** What one speaker says in a row. */
export function ComparedSide({ name, statements, count, withClaim, measure }: ComparedSideProps) {
  const found = readFragment(fragment, statements);
  return (
    <section className={styles.side} aria-label={name}>
      <p className={styles.speaker} aria-hidden="true">
        {name}
      </p>
      {found.map((statement, index) => {
        const { id, claim } = statement;
        const isNew = found[index - 1]?.claim.id !== claim.id;
        const figures = claim.figures.filter((figure) => figure.measure.id === measure);
        return (
          <div key={id} className={styles.said}>
            {isNew &&
              figures.map((figure) => (
                <p key={figure.id} className={styles.figure}>
                  <strong>{figureWords(figure)}</strong>
                  <DateText date={figure.date ?? claim.date} label="for" />
                </p>
              ))}
            {withClaim && isNew && (
              <p className={styles.claim} dir="auto">
                <Link href={`/claims/${claim.id}`}>{claim.text}</Link>
              </p>
            )}
            <ComparedStatement statement={statement} />
          </div>
        );
      })}
      {count > found.length && (
        <p className={styles.more}>
          and {numbered(count - found.length)} more, with the{" "}
          <Link href={`/claims/${found[0]?.claim.id}`}>claim</Link>
        </p>
      )}
    </section>
  );
}
