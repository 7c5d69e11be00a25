import styles from "./outline-paths.module.css";
import type { Outlines } from "./outlines.ts";

interface OutlinePathsProps {
  readonly outlines: Outlines;
  /** From the pixels of the outlines to those of the picture, where they differ. */
  readonly transform?: string;
}

/** Land, lakes, regions and borders, from below to above. */
export function OutlinePaths({ outlines, transform }: OutlinePathsProps) {
  const { land, lakes, regions, borders, disputed } = outlines;
  return (
    <g transform={transform} className={styles.outlines}>
      <path d={land} className={styles.land} />
      <path d={regions} className={styles.regions} />
      <path d={lakes} className={styles.lakes} />
      <path d={borders} className={styles.borders} />
      <path d={disputed} className={styles.disputed} />
    </g>
  );
}
