import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { formatFigure, pluralUnit, scalesByUnit } from "#lib/figures.ts";
import { counted } from "#lib/numbers.ts";
import { capitalize } from "#lib/text.ts";
import { DateText } from "../dates/date-text.tsx";
import { Link } from "../shell/link.tsx";
import { SpeakerNames } from "../statements/speaker-names.tsx";
import styles from "./disputed-measure.module.css";
import { FigureMark } from "./figure-mark.tsx";

const measureFragment = graphql(`
  fragment DisputedMeasure_measure on Measure {
    id
    label
    figureCount
  }
`);

const accountFragment = graphql(`
  fragment DisputedMeasure_account on Account {
    figure {
      id
      min
      max
      qualifier
      unit
    }
    statement {
      id
      ...SpeakerNames_statement
    }
    saidOn {
      ...DateText_date
    }
  }
`);

const shown = 5;

interface DisputedMeasureProps {
  readonly measure: FragmentType<typeof measureFragment>;
  readonly accounts: ReadonlyArray<FragmentType<typeof accountFragment>>;
}

/** A measure for which rival figures were given, in small: each with who gave it and when, never averaged. */
export function DisputedMeasure({ measure, accounts: masked }: DisputedMeasureProps) {
  const { id, label, figureCount } = readFragment(measureFragment, measure);
  const accounts = readFragment(accountFragment, masked);
  const scales = scalesByUnit(accounts.map((account) => account.figure));
  return (
    <article className={styles.measure}>
      <h3 className={styles.label}>
        <Link href={`/measures/${id}`}>{capitalize(label)}</Link>
      </h3>
      <ol className={styles.accounts}>
        {accounts.slice(0, shown).map(({ figure, statement, saidOn }) => (
          <li key={`${figure.id} ${statement.id}`} className={styles.account}>
            <Link href={`/statements/${statement.id}`} className={styles.figure}>
              {formatFigure(figure)} <span className={styles.unit}>{pluralUnit(figure.unit)}</span>
            </Link>
            <FigureMark figure={figure} largest={scales.get(figure.unit) ?? 0} />
            <span className={styles.who}>
              <SpeakerNames statement={statement} /> <DateText date={saidOn} />
            </span>
          </li>
        ))}
      </ol>
      {accounts.length > shown && (
        <p className={styles.more}>
          <Link href={`/measures/${id}`}>All {counted(figureCount, "figure")}</Link>
        </p>
      )}
    </article>
  );
}
