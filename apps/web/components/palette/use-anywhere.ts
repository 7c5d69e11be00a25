"use client";

import { useMantineColorScheme } from "@mantine/core";
import { recentItems } from "../recent/kept.ts";
import { askForDialog } from "../shell/ask-for-dialog.ts";
import type { Command } from "./command.ts";

const schemes = [
  { scheme: "light", label: "Use light colours" },
  { scheme: "dark", label: "Use dark colours" },
  { scheme: "auto", label: "Use the system's colours" },
] as const;

/** What one can do on any page. */
export function useAnywhere(somethingIsRecent: boolean): readonly Command[] {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const choices = schemes.filter(({ scheme }) => scheme !== colorScheme);
  return [
    {
      id: "keys",
      label: "Show all keys",
      words: "keyboard shortcuts help",
      keys: "?",
      act: { run: () => askForDialog("keys") },
    },
    ...choices.map(({ scheme, label }) => ({
      id: `scheme:${scheme}`,
      label,
      words: "scheme theme mode colors",
      act: { run: () => setColorScheme(scheme) },
    })),
    ...(somethingIsRecent ? [forget] : []),
  ];
}

const forget: Command = {
  id: "forget",
  label: "Forget recent items",
  words: "clear history",
  act: { run: () => recentItems.write([]) },
};
