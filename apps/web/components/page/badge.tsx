import type { ReactNode } from "react";
import styles from "./badge.module.css";

interface BadgeProps {
  readonly tone?: "neutral" | "affirms" | "denies" | "questions";
  readonly title?: string;
  readonly children: ReactNode;
}

/** A word about a thing, small. */
export function Badge({ tone = "neutral", title, children }: BadgeProps) {
  return (
    <span className={styles.badge} data-tone={tone} title={title}>
      {children}
    </span>
  );
}
