import type { ReactNode } from "react";
import styles from "./scroll-box.module.css";

interface ScrollBoxProps {
  /** What is in it, for those who come by keyboard. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A box that scrolls sideways by itself, so that a wide table never moves the page. */
export function ScrollBox({ label, children }: ScrollBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.box} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
