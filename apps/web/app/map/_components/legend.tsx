import type { ReactNode } from "react";
import styles from "./legend.module.css";

/** How the map is to be read, and how exact it is. */
export function Legend() {
  return (
    <div className={styles.legend}>
      <ul className={styles.signs}>
        <Sign label="place">
          <circle cx="10" cy="10" r="8" className={styles.place} />
        </Sign>
        <Sign label="event, where it happened">
          <path d="M10 .5 19.5 10 10 19.5.5 10Z" className={styles.event} />
        </Sign>
        <Sign label="several close together; open by a click">
          <circle cx="10" cy="10" r="8" className={styles.cluster} />
        </Sign>
        <Sign label="the place lies somewhere within">
          <circle cx="10" cy="10" r="8.5" className={styles.within} />
        </Sign>
        <Sign label="disputed border or line of control">
          <path d="M0 10H20" className={styles.disputed} />
        </Sign>
      </ul>
      <p>
        Numbers and sizes tell how many statements are about it. North is up; the scale holds in the
        middle of the map. <strong>Borders are approximate</strong>, to about a kilometre, and no
        view on whose land it is: outlines and first-level regions by Natural Earth, public domain.
      </p>
    </div>
  );
}

interface SignProps {
  readonly label: string;
  readonly children: ReactNode;
}

function Sign({ label, children }: SignProps) {
  return (
    <li className={styles.sign}>
      <svg viewBox="0 0 20 20" className={styles.picture} aria-hidden="true">
        {children}
      </svg>
      {label}
    </li>
  );
}
