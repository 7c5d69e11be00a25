import type { ReactNode } from "react";
import styles from "./page.module.css";

interface PageProps {
  /** `reading` for text, `wide` for lists and tables, `full` for a canvas to the edges. */
  readonly width?: "reading" | "wide" | "full";
  /** `<OpenAsGraphQL>` with the page's own query; it stands at the foot of the page. */
  readonly query?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of a page's content. */
export function Page({ width = "wide", query, children }: PageProps) {
  return (
    <div className={styles.page} data-width={width}>
      {children}
      {query && (
        <div className={styles.foot} data-print="none">
          {query}
        </div>
      )}
    </div>
  );
}
