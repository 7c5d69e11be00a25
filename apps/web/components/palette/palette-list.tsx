"use client";

import { useEffect, useRef } from "react";
import type { Command, CommandGroup } from "./command.ts";
import styles from "./palette.module.css";
import { PaletteLine } from "./palette-line.tsx";

interface PaletteListProps {
  readonly groups: readonly CommandGroup[];
  /** Place of the line that Enter opens, counted over all groups. */
  readonly chosen: number;
  readonly onAct: (command: Command) => void;
}

/** The lines of the palette by group. The focus stays in the field; keys are handled there. */
export function PaletteList({ groups, chosen, onAct }: PaletteListProps) {
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another line is brought into sight
  useEffect(() => {
    const line = list.current?.querySelector('[aria-selected="true"]');
    line?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  const starts = groups.map((_, place) =>
    groups.slice(0, place).reduce((sum, { commands }) => sum + commands.length, 0),
  );
  return (
    <div
      ref={list}
      id="palette-list"
      role="listbox"
      tabIndex={-1}
      aria-label="Where to go and what to do"
      className={styles.list}
    >
      {groups.map(({ title, commands }, group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options
        <div key={title} role="group" aria-label={title} className={styles.group}>
          <div className={styles.title} aria-hidden="true">
            {title}
          </div>
          {commands.map((command, line) => (
            <PaletteLine
              key={command.id}
              command={command}
              place={(starts[group] ?? 0) + line}
              chosen={chosen}
              onAct={onAct}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
