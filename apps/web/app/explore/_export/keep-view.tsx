"use client";

import { useId, useState } from "react";
import { Link } from "#components/shell/link.tsx";
import styles from "./export-menu.module.css";
import { fileName, saveFile } from "./save-file.ts";
import { type SavedView, writeView } from "./saved-view.ts";
import { viewsHere } from "./view-store.ts";

interface KeepViewProps {
  /** A name that fits the picture. */
  readonly suggestion: string;
  readonly toView: (name: string) => SavedView;
  readonly onStatus: (words: string) => void;
}

/** Keeps the picture under a name: in this browser, or in a file. */
export function KeepView({ suggestion, toView, onStatus }: KeepViewProps) {
  const id = useId();
  const [name, setName] = useState(suggestion.slice(0, 100));
  const called = name.trim() || "Picture";
  const keep = () => {
    const kept = viewsHere().save(toView(called));
    onStatus(
      kept
        ? `“${called}” is kept in this browser.`
        : "This browser keeps nothing more. Save the view as a file.",
    );
  };
  return (
    <>
      <label htmlFor={id} className="visually-hidden">
        Name of the view
      </label>
      <input
        id={id}
        className={styles.name}
        value={name}
        maxLength={100}
        placeholder="Name of the view"
        onChange={(event) => setName(event.target.value)}
      />
      <button type="button" onClick={keep}>
        Keep in this browser
      </button>
      <button
        type="button"
        onClick={() => {
          const file = fileName(called, "view.json");
          const text = writeView(toView(called));
          saveFile(file, new Blob([text], { type: "application/json" }));
          onStatus(`Saved as ${file}.`);
        }}
      >
        Save as file
      </button>
      <p className={styles.note}>
        What is kept here is listed on the explorer’s <Link href="/explore#views">start page</Link>.
      </p>
    </>
  );
}
