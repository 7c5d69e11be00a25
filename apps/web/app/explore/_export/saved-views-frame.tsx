"use client";

import dynamic from "next/dynamic";

// What this browser keeps is known to it alone, so there is nothing to draw on the server.
const SavedViews = dynamic(async () => (await import("./saved-views.tsx")).SavedViews, {
  ssr: false,
});

/** The views kept in this browser, on the explorer's start page. */
export function SavedViewsFrame() {
  return <SavedViews />;
}
