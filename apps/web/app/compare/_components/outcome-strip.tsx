import type { ComparisonOutcome } from "#generated/graphql.ts";
import { count, counted } from "#lib/numbers.ts";
import { OutcomeMark } from "./outcome-mark.tsx";
import styles from "./outcome-strip.module.css";

interface OutcomeStripProps {
  readonly left: string;
  readonly right: string;
  /** Rows with each outcome; null where they are not looked at. */
  readonly counts: Readonly<Record<ComparisonOutcome, number | null>>;
  readonly statements: { readonly left: number; readonly right: number };
}

/** How often two speakers agree, differ and are silent; each number leads to its section. */
export function OutcomeStrip({ left, right, counts, statements }: OutcomeStripProps) {
  const entries = [
    { outcome: "DIFFERENCE", anchor: "differ", words: "they differ" },
    { outcome: "AGREEMENT", anchor: "agree", words: "they agree" },
    { outcome: "OPEN", anchor: "open", words: "it stays open" },
    { outcome: "ONLY_LEFT", anchor: "only-left", words: `only ${left}` },
    { outcome: "ONLY_RIGHT", anchor: "only-right", words: `only ${right}` },
  ] as const;
  return (
    <nav className={styles.strip} aria-label="What was compared">
      <p className={styles.scope}>
        {counted(statements.left, "statement")} of {left}, {count(statements.right)} of {right}
      </p>
      <ul className={styles.counts}>
        {entries.map(({ outcome, anchor, words }) => {
          const number = counts[outcome];
          if (number === null) return null;
          const text = (
            <>
              <span className={styles.number}>{count(number)}</span>
              <OutcomeMark outcome={outcome} word={words} />
            </>
          );
          return (
            <li key={outcome}>
              {number > 0 ? (
                <a href={`#${anchor}`} className={styles.count}>
                  {text}
                </a>
              ) : (
                <span className={styles.count}>{text}</span>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
