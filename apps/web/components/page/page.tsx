import type { ReactNode } from "react";
import { Visit, type VisitProps } from "../recent/visit.tsx";
import styles from "./page.module.css";

interface PageProps {
  /** `reading` for text, `wide` for lists and tables, `broad` for a picture with a list, `full` to the edges. */
  readonly width?: "reading" | "wide" | "broad" | "full";
  /** `<OpenAsGraphQL>` with the page's own query; it stands at the foot of the page. */
  readonly query?: ReactNode;
  /** What the page is, where it is remembered: among the recent items and on the way taken. */
  readonly visit?: VisitProps;
  readonly children: ReactNode;
}

/** The frame of a page's content. */
export function Page({ width = "wide", query, visit, children }: PageProps) {
  return (
    <div className={styles.page} data-width={width}>
      {visit && <Visit {...visit} />}
      {children}
      {query && (
        <div className={styles.foot} data-print="none">
          {query}
        </div>
      )}
    </div>
  );
}
