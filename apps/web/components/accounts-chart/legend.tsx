import type { ReactNode } from "react";
import { Link } from "../shell/link.tsx";
import type { Given } from "./given.ts";
import styles from "./legend.module.css";
import { legendEntries } from "./legend-entries.tsx";
import { FigureShape } from "./mark-shape.tsx";
import type { Voice } from "./speakers.ts";

interface LegendProps {
  readonly voices: readonly Voice[];
  readonly given: readonly Given[];
  /** Whether somebody's figures are joined. */
  readonly hasLines: boolean;
}

/** Whose sign is which, and what else the drawing means. Only what is drawn is explained. */
export function Legend({ voices, given, hasLines }: LegendProps) {
  return (
    <figcaption className={styles.legend}>
      <ul className={styles.voices} aria-label="Whose figures">
        {voices.map(({ key, name, slug, sign }) => (
          <li key={key}>
            <Sample>
              <FigureShape sign={sign} qualifier="EXACT" high={0} low={0} />
            </Sample>
            {slug ? (
              <Link href={`/entities/${slug}`}>
                <bdi>{name}</bdi>
              </Link>
            ) : (
              name
            )}
          </li>
        ))}
      </ul>
      <ul className={styles.signs} aria-label="How they are drawn">
        {legendEntries
          .filter(({ isDrawn }) => given.some(isDrawn))
          .map(({ words, sample, isTall }) => (
            <li key={words}>
              <Sample isTall={isTall}>{sample}</Sample>
              {words}
            </li>
          ))}
      </ul>
      <p className={styles.note}>
        {hasLines && "A line joins the figures of one speaker in the order of time. "}
        {given.some(({ span }) => span !== null) &&
          "Figures of the same time stand side by side. Time is in UTC."}
      </p>
    </figcaption>
  );
}

interface SampleProps {
  readonly isTall?: boolean | undefined;
  readonly children: ReactNode;
}

function Sample({ isTall = false, children }: SampleProps) {
  return (
    <svg
      viewBox={isTall ? "-17 -26 34 52" : "-17 -11 34 22"}
      className={styles.sample}
      data-tall={isTall || undefined}
      aria-hidden="true"
    >
      {children}
    </svg>
  );
}
