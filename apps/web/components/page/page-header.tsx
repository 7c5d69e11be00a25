import type { ReactNode } from "react";
import styles from "./page.module.css";

interface PageHeaderProps {
  readonly title: ReactNode;
  /** What kind of thing it is, above the title. */
  readonly eyebrow?: ReactNode;
  /** One or two sentences under the title. */
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
}

export function PageHeader({ title, eyebrow, lead, children }: PageHeaderProps) {
  return (
    <header className={styles.header}>
      {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
      <h1 className={styles.title}>{title}</h1>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </header>
  );
}
