"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { InstantText } from "#components/dates/instant-text.tsx";
import { Section } from "#components/page/section.tsx";
import styles from "./export-menu.module.css";
import { OpenFile } from "./open-file.tsx";
import { leaveForExplorer } from "./open-view.ts";
import type { SavedView } from "./saved-view.ts";
import { viewsHere } from "./view-store.ts";

/** Views to come back to: those kept in this browser, and one in a file. */
export function SavedViews() {
  const router = useRouter();
  const [views, setViews] = useState(() => viewsHere().list());
  const [status, setStatus] = useState("");
  const refresh = (words: string) => {
    setViews(viewsHere().list());
    setStatus(words);
  };
  const open = (view: SavedView) => router.push(leaveForExplorer(view));
  return (
    <Section id="views" title="Saved views" note="kept in this browser only">
      <ul className={styles.views}>
        {views.map((view) => (
          <li key={view.name} className={styles.view}>
            <ViewEntry view={view} onOpen={() => open(view)} onChange={refresh} />
          </li>
        ))}
      </ul>
      <OpenFile onOpen={open} onStatus={setStatus} />
      <p role="status" className={styles.status}>
        {status}
      </p>
    </Section>
  );
}

interface ViewEntryProps {
  readonly view: SavedView;
  readonly onOpen: () => void;
  /** What was done, in words. */
  readonly onChange: (words: string) => void;
}

function ViewEntry({ view, onOpen, onChange }: ViewEntryProps) {
  const { name, savedAt } = view;
  const [next, setNext] = useState<string | null>(null);
  if (next !== null) {
    return (
      <form
        className={styles.actions}
        onSubmit={(event) => {
          event.preventDefault();
          const called = next.trim();
          if (called === "" || called === name) return setNext(null);
          const done = viewsHere().rename(name, called);
          onChange(done ? `Renamed to “${called}”.` : `There is a view “${called}” already.`);
          if (done) setNext(null);
        }}
      >
        <input
          className={styles.name}
          aria-label={`New name of ${name}`}
          value={next}
          maxLength={100}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked to write here
          autoFocus
          onChange={(event) => setNext(event.target.value)}
          onKeyDown={(event) => event.key === "Escape" && setNext(null)}
        />
        <button type="submit">Rename</button>
      </form>
    );
  }
  return (
    <>
      <span>
        <button type="button" className={styles.open} onClick={onOpen}>
          {name}
        </button>
        <span className={styles.when}>
          saved <InstantText at={savedAt} />
        </span>
      </span>
      <span className={styles.actions}>
        <button type="button" aria-label={`Rename ${name}`} onClick={() => setNext(name)}>
          Rename
        </button>
        <button
          type="button"
          aria-label={`Delete ${name}`}
          onClick={() => {
            viewsHere().remove(name);
            onChange(`“${name}” is deleted.`);
          }}
        >
          Delete
        </button>
      </span>
    </>
  );
}
