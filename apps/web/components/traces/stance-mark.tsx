import type { Stance } from "#generated/graphql.ts";
import { stanceWords } from "../statements/words.ts";
import styles from "./stance-mark.module.css";

/** One shape per stance in a box of 16 by 16, by the even-odd rule: a disc, a square, a diamond, a ring. */
const shapes: Readonly<Record<Stance, string>> = {
  // With a tick
  AFFIRMS: "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1ZM4.3 8.2 7 10.9l4.9-5-1.3-1.2L7 8.4 5.6 6.9Z",
  // With a cross
  DENIES:
    "M1.5 1.5h13v13h-13ZM5.6 4.2 4.2 5.6 6.6 8l-2.4 2.4 1.4 1.4L8 9.4l2.4 2.4 1.4-1.4L9.4 8l2.4-2.4-1.4-1.4L8 6.6Z",
  // With a question mark
  QUESTIONS:
    "M8 0 16 8 8 16 0 8ZM5.6 6.3h1.6c0-.6.3-.9.8-.9s.9.3.9.8c0 1-1.7.9-1.7 2.7h1.6c0-1.1 1.8-1.1 1.8-2.8C10.6 4.8 9.5 4 8.1 4 6.6 4 5.6 4.9 5.6 6.3ZM7.2 9.9V11.5H8.8V9.9Z",
  UNSTATED: "M8 1a7 7 0 1 1 0 14A7 7 0 1 1 8 1ZM8 3a5 5 0 1 0 0 10A5 5 0 1 0 8 3Z",
};

interface StanceMarkProps {
  readonly stance: Stance;
}

/** The shape and colour of a stance, as high as the text around it. The word stands beside it. */
export function StanceMark({ stance }: StanceMarkProps) {
  return (
    <svg viewBox="0 0 16 16" className={styles.mark} data-stance={stance} aria-hidden="true">
      <path d={shapes[stance]} fillRule="evenodd" />
    </svg>
  );
}

/** A stance as mark and word. */
export function StanceTag({ stance }: StanceMarkProps) {
  const { label, meaning } = stanceWords[stance];
  return (
    <span className={styles.tag} data-stance={stance} title={meaning}>
      <StanceMark stance={stance} />
      {label.toLowerCase()}
    </span>
  );
}
