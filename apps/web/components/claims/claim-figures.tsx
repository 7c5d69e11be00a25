import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { DateText } from "../dates/date-text.tsx";
import { Link } from "../shell/link.tsx";
import styles from "./claim-figures.module.css";
import { figureWords } from "./figure-words.ts";

const fragment = graphql(`
  fragment ClaimFigures_figure on Figure {
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
      label
      figureCount
    }
  }
`);

interface ClaimFiguresProps {
  readonly figures: ReadonlyArray<FragmentType<typeof fragment>>;
}

/** The numbers in a claim, as they were meant, each with what it measures and the way to its rivals. */
export function ClaimFigures({ figures }: ClaimFiguresProps) {
  return (
    <dl className={styles.figures}>
      {readFragment(fragment, figures).map((figure) => (
        <div key={figure.id} className={styles.figure}>
          <dt className={styles.measure}>
            <Link href={`/measures/${figure.measure.id}`}>{figure.measure.label}</Link>
            <DateText date={figure.date} label="for" />
          </dt>
          <dd className={styles.number}>
            {figureWords(figure)}
            {figure.measure.figureCount > 1 && (
              <span className={styles.rivals}>
                one of {figure.measure.figureCount} figures given
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
