"use client";

import dynamic from "next/dynamic";
import { type RelationReading, tieWordsOf } from "../_recipe/ties.ts";
import styles from "./explorer.module.css";
import { TieWordsContext } from "./tie-words.ts";

// Canvas and layout are on this page alone, and only where scripts run.
const Explorer = dynamic(async () => (await import("./explorer.tsx")).Explorer, {
  ssr: false,
  loading: () => (
    <div className={styles.waiting} role="status">
      Opening the graph…
    </div>
  ),
});

interface ExplorerFrameProps {
  readonly relationTypes: readonly RelationReading[];
}

/** The explorer with the words of every kind of edge. */
export function ExplorerFrame({ relationTypes }: ExplorerFrameProps) {
  return (
    <TieWordsContext value={tieWordsOf(relationTypes)}>
      <Explorer />
    </TieWordsContext>
  );
}
