"use client";

import { type DragEvent, useRef, useState } from "react";
import styles from "./export-menu.module.css";
import { readView, type SavedView } from "./saved-view.ts";

interface OpenFileProps {
  readonly onOpen: (view: SavedView) => void;
  readonly onStatus: (words: string) => void;
}

/** A larger file is no view: one of a thousand entities has 60 kB. */
const largest = 2_000_000;

/** Opens a saved view from a file, chosen or dropped here. */
export function OpenFile({ onOpen, onStatus }: OpenFileProps) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const open = async (file: File | undefined) => {
    if (!file) return;
    if (file.size > largest) return onStatus("This file is too large to be a saved view.");
    const read = readView(await file.text());
    if (read.ok) onOpen(read.view);
    else onStatus(read.why);
  };
  const onDrag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one more way to what the button does
    <div
      className={styles.drop}
      data-over={over || undefined}
      onDragEnter={onDrag}
      onDragOver={onDrag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void open(event.dataTransfer.files[0]);
      }}
    >
      <button type="button" onClick={() => input.current?.click()}>
        Open a file…
      </button>
      <span className={styles.note}>or drop a saved view here</span>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="File of a saved view"
        className="visually-hidden"
        tabIndex={-1}
        onChange={(event) => {
          void open(event.target.files?.[0]);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
    </div>
  );
}
