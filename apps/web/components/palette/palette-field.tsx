"use client";

import { usePathname, useRouter } from "next/navigation";
import { type KeyboardEvent, useState } from "react";
import { recentItems, useKept, way } from "../recent/kept.ts";
import { takeTyped } from "../shell/typed-ahead.ts";
import type { Command } from "./command.ts";
import { copyCommand } from "./copy-command.ts";
import { groupsOf } from "./groups.ts";
import { hereCommands } from "./here-commands.ts";
import styles from "./palette.module.css";
import { PaletteList } from "./palette-list.tsx";
import { PaletteStatus } from "./palette-status.tsx";
import { queryOnPage } from "./query-on-page.ts";
import { useAnywhere } from "./use-anywhere.ts";
import { useResults } from "./use-results.ts";

interface PaletteFieldProps {
  readonly onClose: () => void;
  readonly onCopied: (copied: boolean) => void;
}

/** The field with the lines under it; it is new each time the palette opens. */
export function PaletteField({ onClose, onCopied }: PaletteFieldProps) {
  const [text, setText] = useState("");
  // The line is known by its id: an answer that comes later may move it.
  const [chosenId, choose] = useState<string | null>(null);
  const [queryHref] = useState(queryOnPage);
  const router = useRouter();
  const pathname = usePathname();
  const results = useResults(text);
  const recent = useKept(recentItems);
  const anywhere = useAnywhere(recent.length > 0);
  const step = useKept(way).find(({ href }) => href.split("?", 1)[0] === pathname);

  const groups = groupsOf({
    text,
    found: results.groups ?? [],
    recent: recent.filter(({ href }) => href !== step?.href),
    here: [...hereCommands({ pathname, step, queryHref }), copyCommand(onCopied)],
    anywhere,
  });
  const commands = groups.flatMap((group) => group.commands);
  const known = commands.findIndex(({ id }) => id === chosenId);
  const chosen = Math.max(known, 0);

  const act = ({ act: what }: Command) => {
    onClose();
    if ("href" in what) router.push(what.href);
    else what.run();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const command = commands[chosen];
    if (event.key === "Enter" && command) act(command);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const step = event.key === "ArrowDown" ? 1 : -1;
      choose(commands.at((chosen + step) % commands.length)?.id ?? null);
    } else return;
    event.preventDefault();
  };

  return (
    <>
      <input
        type="text"
        data-autofocus=""
        className={styles.input}
        placeholder="Go to a person, a claim, a page…"
        value={text}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        onChange={({ target }) => {
          setText(target.value);
          choose(null);
        }}
        onFocus={() => setText((before) => before + takeTyped())}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-label="Go to anything"
        aria-expanded={true}
        aria-controls="palette-list"
        aria-autocomplete="list"
        aria-activedescendant={`palette-${chosen}`}
      />
      <PaletteStatus typed={text} results={results} />
      <PaletteList groups={groups} chosen={chosen} onAct={act} />
      <p className={styles.foot} aria-hidden="true">
        <kbd>↑</kbd> <kbd>↓</kbd> move · <kbd>Enter</kbd> opens · <kbd>Esc</kbd> closes
      </p>
    </>
  );
}
