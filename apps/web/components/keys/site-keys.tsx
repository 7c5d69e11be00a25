"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { askForDialog } from "../shell/ask-for-dialog.ts";
import { destinations } from "../shell/destinations.ts";
import { readKey } from "./chord.ts";
import { openSourceOfEntry, walkEntries } from "./entries.ts";
import { isForPage } from "./is-for-page.ts";
import { actionOf } from "./registry.ts";
import { singleKeysAreOn } from "./single-keys.ts";

const chordMs = 1_500;

const siteKeys: Readonly<Record<string, () => void>> = {
  "?": () => askForDialog("keys"),
  "/": focusSearch,
  j: () => walkEntries(1),
  k: () => walkEntries(-1),
  o: openSourceOfEntry,
};

/** Listens for single keys on every page: those of the page first, then those of the site. */
export function SiteKeys() {
  const router = useRouter();
  useEffect(() => {
    let gAt = Number.NEGATIVE_INFINITY;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === "Shift" || !isForPage(event) || !singleKeysAreOn()) return;
      const press = readKey(event.key, event.timeStamp - gAt < chordMs, destinations);
      gAt = press.does === "wait" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (press.does === "go") router.push(press.href);
      if (press.does !== "single") return;
      const act = actionOf(press.key) ?? siteKeys[press.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    // On the window: a part of the page that handles a key itself comes before.
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [router]);
  return null;
}

/** The page's own search field where it has one, else that of the header. */
function focusSearch(): void {
  const own = document.querySelector<HTMLInputElement>("[data-own-search] input[type=search]");
  const field = own ?? document.querySelector<HTMLInputElement>("#header-search");
  field?.focus();
  field?.select();
}
