import { DateText } from "#components/dates/date-text.tsx";
import type { DatePrecision } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import styles from "./clocks.module.css";

const fragment = graphql(`
  fragment Clock_date on Date {
    precision
    basis
    text
    ...DateText_date
  }
`);

const precisionWords: Readonly<Record<DatePrecision, string>> = {
  MINUTE: "known to the minute",
  HOUR: "known to the hour",
  DAY: "known to the day",
  MONTH: "known to the month",
  YEAR: "known to the year",
  RANGE: "known as a span",
};

interface ClockProps {
  readonly name: string;
  /** What this clock tells, in few words. */
  readonly meaning: string;
  readonly date: FragmentType<typeof fragment> | null | undefined;
  readonly unknown?: string;
}

/** One of the four clocks: its date, how exactly and by what it is known. */
export function Clock({ name, meaning, date, unknown = "Unknown" }: ClockProps) {
  const known = readFragment(fragment, date);
  return (
    <div className={styles.clock}>
      <dt>
        <span className={styles.name}>{name}</span>
        <span className={styles.meaning}>{meaning}</span>
      </dt>
      <dd>
        <div className={styles.date}>
          <DateText date={known} unknown={unknown} />
        </div>
        {known && (
          <div className={styles.basis}>
            {precisionWords[known.precision]}, {known.basis === "STATED" ? "stated" : "inferred"}
            {known.text && (
              <>
                {known.basis === "STATED" ? " as " : " from "}
                <q dir="auto">{known.text}</q>
              </>
            )}
          </div>
        )}
      </dd>
    </div>
  );
}
