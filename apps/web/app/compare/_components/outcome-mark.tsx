import type { ReactNode } from "react";
import type { ComparisonOutcome } from "#generated/graphql.ts";
import styles from "./outcome-mark.module.css";
import { outcomeWords } from "./outcome-words.ts";

interface OutcomeMarkProps {
  readonly outcome: ComparisonOutcome;
  /** Instead of the usual word. */
  readonly word?: string;
}

/** How two speakers stand to each other: a shape, a word and a colour, each of which tells it alone. */
export function OutcomeMark({ outcome, word = outcomeWords[outcome].label }: OutcomeMarkProps) {
  return (
    <span className={styles.mark} data-outcome={outcome} title={outcomeWords[outcome].meaning}>
      <svg viewBox="0 0 16 16" className={styles.shape} aria-hidden="true">
        {outlines[outcome]}
      </svg>
      {word}
    </span>
  );
}

const outlines: Readonly<Record<ComparisonOutcome, ReactNode>> = {
  // A disc with the sign of what is equal
  AGREEMENT: (
    <>
      <circle cx="8" cy="8" r="7.2" />
      <path className={styles.sign} d="M4.6 6.4h6.8M4.6 9.6h6.8" />
    </>
  ),
  // A diamond with the sign of what is not
  DIFFERENCE: (
    <>
      <path d="m8 0 8 8-8 8-8-8Z" />
      <path className={styles.sign} d="M5.2 6.7h5.6M5.2 9.3h5.6M9.4 4.6 6.6 11.4" />
    </>
  ),
  // A square with a question
  OPEN: (
    <>
      <path d="M1 1h14v14H1Z" />
      <path className={styles.sign} d="M5.9 6.1a2.1 2.1 0 1 1 2.9 2c-.6.3-.8.7-.8 1.4M8 11.3v1.4" />
    </>
  ),
  // An empty ring with gaps
  ONLY_LEFT: <circle className={styles.gap} cx="8" cy="8" r="6.2" />,
  ONLY_RIGHT: <circle className={styles.gap} cx="8" cy="8" r="6.2" />,
};
