import { count } from "#lib/numbers.ts";
import styles from "./section-nav.module.css";

export interface NavigatedSection {
  readonly id: string;
  readonly label: string;
  readonly count?: number;
}

interface SectionNavProps {
  readonly sections: readonly NavigatedSection[];
}

/** The parts of the page, as anchors; stays in sight on a desk. */
export function SectionNav({ sections }: SectionNavProps) {
  return (
    <nav className={styles.nav} aria-label="On this page" data-print="none">
      <ul className={styles.list}>
        {sections.map(({ id, label, count: value }) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.link}>
              {label}
              {value !== undefined && <span className={styles.count}>{count(value)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
