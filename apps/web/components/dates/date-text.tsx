import type { DateText_DateFragment } from "#generated/graphql.ts";
import { type FragmentType, graphql, readFragment } from "#generated/index.ts";
import { formatDate, formatZone } from "#lib/dates.ts";
import styles from "./date-text.module.css";

const fragment = graphql(`
  fragment DateText_date on Date {
    from
    to
    precision
    approximate
    basis
    text
    zone
  }
`);

interface DateTextProps {
  readonly date: FragmentType<typeof fragment> | null | undefined;
  /** Which of the four clocks it is: “said”, “published”, “happened”, “recorded”. Shown before the date. */
  readonly label?: string;
  /** What to show for a date that is not known; nothing if left out. */
  readonly unknown?: string;
}

/** A date as exactly as it is known, with its zone. Dotted where it was inferred; the title says how. */
export function DateText({ date, label, unknown }: DateTextProps) {
  const known = readFragment(fragment, date);
  if (!known && unknown === undefined) return null;
  return (
    <span className={styles.date}>
      {label && <span className={styles.label}>{label} </span>}
      {known ? <Known date={known} /> : <span className={styles.unknown}>{unknown}</span>}
    </span>
  );
}

function Known({ date }: { readonly date: DateText_DateFragment }) {
  const machine = date.from ?? date.to ?? undefined;
  return (
    <>
      <time
        dateTime={machine}
        title={provenance(date)}
        className={date.basis === "INFERRED" ? styles.inferred : undefined}
      >
        {formatDate(date)}
      </time>
      {date.precision !== "YEAR" && date.precision !== "MONTH" && (
        <span className={styles.zone}> ({formatZone(date.zone)})</span>
      )}
    </>
  );
}

/** How the date came to be known, and its exact bounds. */
function provenance({ basis, text, from, to, zone }: DateText_DateFragment): string {
  const origin =
    basis === "STATED"
      ? text
        ? `The text says “${text}”.`
        : "Stated in the text."
      : text
        ? `Inferred from “${text}”.`
        : "Inferred, not stated in the text.";
  const bounds = `From ${from ?? "an unknown moment"} until ${to ?? "an unknown moment"}, counted in ${zone}.`;
  return `${origin} ${bounds}`;
}
