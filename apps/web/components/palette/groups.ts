import { href } from "../../lib/params.ts";
import { kindNames } from "../entities/kinds.ts";
import type { Step } from "../recent/step.ts";
import { type Command, type CommandGroup, matching, namesOne } from "./command.ts";
import { pageCommands } from "./page-commands.ts";
import type { PaletteGroup } from "./palette-group.ts";

export interface Offer {
  readonly text: string;
  readonly found: readonly PaletteGroup[];
  readonly recent: readonly Step[];
  /** What can be done with the page that is open. */
  readonly here: readonly Command[];
  /** What can be done anywhere. */
  readonly anywhere: readonly Command[];
}

const mostRecent = 6;

/**
 * All that the palette shows for a text, in order: what is found, by kind, then pages and actions, then the full
 * search; a page or action that the text names comes first. Without a text: recent items, then the same.
 */
export function groupsOf({ text, found, recent, here, anywhere }: Offer): readonly CommandGroup[] {
  const wanted = text.trim();
  const named = [
    { title: "This page", commands: matching(here, wanted) },
    { title: "Go to", commands: matching(pageCommands, wanted) },
    { title: "Settings", commands: matching(anywhere, wanted) },
  ];
  if (wanted === "") {
    const items = { title: "Recent", commands: recent.slice(0, mostRecent).map(recentCommand) };
    return filled([items, ...named]);
  }
  const hits = found.map(hitGroup);
  const isNamed = named.some(({ commands }) => namesOne(commands, wanted));
  return filled([
    ...(isNamed ? [...named, ...hits] : [...hits, ...named]),
    { title: "Search", commands: [fullSearch(wanted)] },
  ]);
}

/** The page of results for what was typed. */
function fullSearch(text: string): Command {
  return {
    id: "search",
    label: `Search everything for “${text}”`,
    act: { href: href("/search", { q: text }) },
  };
}

function hitGroup({ kind, targets }: PaletteGroup): CommandGroup {
  return {
    title: kindNames[kind].many,
    commands: targets.map(({ href, label, detail }) => ({
      id: href,
      kind,
      label,
      ...(detail && { detail }),
      act: { href },
    })),
  };
}

function recentCommand({ kind, label, href }: Step): Command {
  return { id: `recent:${href}`, kind, label, act: { href } };
}

function filled(groups: readonly CommandGroup[]): readonly CommandGroup[] {
  return groups.filter(({ commands }) => commands.length > 0);
}
