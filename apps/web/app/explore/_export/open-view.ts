"use client";

import type { SavedView } from "./saved-view.ts";

/** Under this name a view waits for the explorer while the reader is on the way to it. */
const waiting = "sayso.view-to-open";

/** Leaves a view for the explorer, and tells the address at which it will be opened. */
export function leaveForExplorer(view: SavedView): string {
  sessionStorage.setItem(waiting, JSON.stringify(view));
  const start = new URLSearchParams(view.recipe).get("start") ?? "";
  return `/explore?${new URLSearchParams({ start })}`;
}

/** The text of the view that waits, once; null if none does. */
export function takeWaiting(): string | null {
  const text = sessionStorage.getItem(waiting);
  sessionStorage.removeItem(waiting);
  return text;
}
