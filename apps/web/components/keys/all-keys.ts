import { destinations } from "../shell/destinations.ts";
import type { KeyGroup } from "./registry.ts";

/** The keys of every page, as the sheet shows them. */
export const everywhere: KeyGroup = {
  title: "Everywhere",
  bindings: [
    { keys: "Ctrl+K", label: "Go to anything (⌘ K on a Mac)" },
    { keys: "/", label: "Search" },
    { keys: "?", label: "These keys" },
    { keys: "Esc", label: "Close what is open" },
  ],
};

export const pageJumps: KeyGroup = {
  title: "Go to a page",
  note: "one key after the other",
  bindings: destinations.flatMap(({ key, label }) => (key ? [{ keys: `g ${key}`, label }] : [])),
};

export const listKeys: KeyGroup = {
  title: "In the lists of this page",
  bindings: [
    { keys: "j", label: "Next statement" },
    { keys: "k", label: "Previous statement" },
    { keys: "Enter", label: "Open the statement" },
    { keys: "o", label: "Open its source" },
  ],
};
