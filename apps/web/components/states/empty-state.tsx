import type { ReactNode } from "react";
import styles from "./state.module.css";

interface EmptyStateProps {
  readonly title: string;
  /** Why there is nothing. */
  readonly children?: ReactNode;
  /** What the reader can do: links, chips of the filters to drop. */
  readonly actions?: ReactNode;
}

/** There is nothing to show, and a way on. Never a blank page. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
