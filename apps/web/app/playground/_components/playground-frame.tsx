"use client";

import dynamic from "next/dynamic";
import styles from "../playground.module.css";
import type { PlaygroundEditorProps } from "./playground-editor.tsx";

// Over a megabyte of editor: loaded on this page alone, and in the browser alone.
const PlaygroundEditor = dynamic(
  () => import("./playground-editor.tsx").then((module) => module.PlaygroundEditor),
  { ssr: false, loading: () => <p className={styles.loading}>Loading the editor …</p> },
);

/** The place of the editor: it keeps its size while the editor loads. */
export function PlaygroundFrame(props: PlaygroundEditorProps) {
  return (
    <div className={styles.frame}>
      <PlaygroundEditor {...props} />
    </div>
  );
}
