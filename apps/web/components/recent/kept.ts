"use client";

import { useSyncExternalStore } from "react";
import { readSteps, type Step } from "./step.ts";

/** A list of steps in the storage of the browser, which components watch. */
interface Kept {
  readonly read: () => readonly Step[];
  readonly write: (steps: readonly Step[]) => void;
  readonly subscribe: (callback: () => void) => () => void;
}

/** Recent items, in this browser. */
export const recentItems = keep("sayso.recent", () => localStorage);
/** The way taken, in this tab. */
export const way = keep("sayso.way", () => sessionStorage);

const none: readonly Step[] = [];

/** The steps; none on the server and in the first render. */
export function useKept({ subscribe, read }: Kept): readonly Step[] {
  return useSyncExternalStore(subscribe, read, () => none);
}

function keep(key: string, storage: () => Storage): Kept {
  const watchers = new Set<() => void>();
  let text: string | null = null;
  let steps: readonly Step[] = [];

  const read = () => {
    const now = textIn(storage, key);
    // The same list for the same text, as React wants it.
    if (now !== text) {
      text = now;
      steps = readSteps(now);
    }
    return steps;
  };

  return {
    read,
    write: (next) => {
      try {
        storage().setItem(key, JSON.stringify(next));
      } catch {
        // A browser that keeps nothing shows nothing.
      }
      for (const callback of watchers) callback();
    },
    subscribe: (callback) => {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key) callback();
      };
      watchers.add(callback);
      window.addEventListener("storage", onStorage);
      return () => {
        watchers.delete(callback);
        window.removeEventListener("storage", onStorage);
      };
    },
  };
}

function textIn(storage: () => Storage, key: string): string | null {
  try {
    return storage().getItem(key);
  } catch {
    return null;
  }
}
