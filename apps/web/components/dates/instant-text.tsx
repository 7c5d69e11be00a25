import { instant } from "#lib/dates.ts";
import styles from "./date-text.module.css";

interface InstantTextProps {
  readonly at: string;
  readonly precision?: "DAY" | "MINUTE";
}

/** An exact moment in UTC, such as when something was recorded. */
export function InstantText({ at, precision = "DAY" }: InstantTextProps) {
  return (
    <span className={styles.date}>
      <time dateTime={at} title={at}>
        {instant(at, precision, "UTC")}
      </time>
      <span className={styles.zone}> (UTC)</span>
    </span>
  );
}

interface InstantRangeProps {
  readonly from: string;
  readonly until: string;
}

/** From one day to another in UTC, both included; one day where they are the same. */
export function InstantRange({ from, until }: InstantRangeProps) {
  const first = instant(from, "DAY", "UTC");
  const last = instant(until, "DAY", "UTC");
  return (
    <span className={styles.date}>
      <time dateTime={from}>{first}</time>
      {last !== first && (
        <>
          {" – "}
          <time dateTime={until}>{last}</time>
        </>
      )}
      <span className={styles.zone}> (UTC)</span>
    </span>
  );
}
