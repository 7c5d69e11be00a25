import styles from "./legend.module.css";

interface LegendProps {
  /** True where a statement may stand at another date than the one that it was said. */
  readonly otherClock: boolean;
}

/** How a date is drawn by how well it is known. */
export function Legend({ otherClock }: LegendProps) {
  const signs = [
    { sign: "span", words: "as long as its date: a day, a month" },
    { sign: "approximate", words: "about" },
    { sign: "open", words: "before, since" },
    { sign: "inferred", words: "inferred" },
    ...(otherClock ? [{ sign: "other", words: "published; not known when said" }] : []),
    { sign: "count", words: "how many, where they are too many" },
  ];
  return (
    <ul className={styles.legend} aria-label="How dates are drawn">
      {signs.map(({ sign, words }) => (
        <li key={sign} className={styles.item}>
          <span className={styles.sign} data-sign={sign} aria-hidden="true" />
          {words}
        </li>
      ))}
    </ul>
  );
}
