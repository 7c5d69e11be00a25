"use client";

import { Link } from "../shell/link.tsx";
import { recentItems, useKept } from "./kept.ts";
import styles from "./recent-list.module.css";
import { StepGlyph } from "./step-glyph.tsx";

/** What was looked at last in this browser; nothing before anything was. */
export function RecentList() {
  const items = useKept(recentItems);
  if (items.length === 0) return null;
  return (
    <section className={styles.recent} aria-labelledby="recent-title" data-print="none">
      <div className={styles.head}>
        <h2 id="recent-title">Recent</h2>
        <button type="button" className={styles.clear} onClick={() => recentItems.write([])}>
          Clear
        </button>
      </div>
      <ul className={styles.items}>
        {items.map(({ kind, label, href }) => (
          <li key={href}>
            <Link href={href}>
              <StepGlyph kind={kind} />
              <bdi>{label}</bdi>
            </Link>
          </li>
        ))}
      </ul>
      <p className={styles.note}>Kept in this browser only.</p>
    </section>
  );
}
