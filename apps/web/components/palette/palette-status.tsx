import { counted } from "#lib/numbers.ts";
import styles from "./palette.module.css";
import type { Results } from "./use-results.ts";

interface PaletteStatusProps {
  readonly typed: string;
  readonly results: Results;
}

/** Announces an answer; shown too where there is none or nothing was found. */
export function PaletteStatus({ typed, results: { text, groups } }: PaletteStatusProps) {
  const isAnswer = text !== "" && typed.trim() === text;
  const hits = groups?.reduce((sum, { targets }) => sum + targets.length, 0) ?? 0;
  return (
    <p role="status" className={styles.status} data-shown={(isAnswer && hits === 0) || undefined}>
      {isAnswer && groups === null && "The graph does not answer. Pages and settings are there."}
      {isAnswer && groups && hits === 0 && `Nothing in the graph matches “${text}”.`}
      {isAnswer &&
        groups &&
        hits > 0 &&
        `${counted(hits, "hit")} of ${counted(groups.length, "kind")}`}
    </p>
  );
}
