import type { ReactNode } from "react";
import styles from "./page.module.css";

interface SectionProps {
  /** Also its anchor, so that a link can lead here. */
  readonly id: string;
  readonly title: ReactNode;
  /** A count, a link to all, or an explanation, at the end of the title's line. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
}

/** A part of a page with a title of its own. */
export function Section({ id, title, note, children }: SectionProps) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <div className={styles.sectionHeader}>
        <h2 id={`${id}-title`} className={styles.sectionTitle}>
          {title}
        </h2>
        {note && <div className={styles.sectionNote}>{note}</div>}
      </div>
      {children}
    </section>
  );
}
