"use client";

import { useClickOutside } from "@mantine/hooks";
import dynamic from "next/dynamic";
import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { GraphView } from "../_canvas/graph-view.ts";
import type { Positions } from "../_canvas/positions.ts";
import type { Viewing } from "../_canvas/viewing.ts";
import type { RecipeState } from "../_components/use-recipe.ts";
import type { Sight } from "../_picture/sight.ts";
import { readRecipe } from "../_recipe/recipe-address.ts";
import styles from "./export-menu.module.css";
import { takeWaiting } from "./open-view.ts";
import type { SavedView } from "./saved-view.ts";

// Nobody pays for what writes files before it is wanted.
const ExportPanel = dynamic(async () => (await import("./export-panel.tsx")).ExportPanel, {
  ssr: false,
  loading: () => <div className={styles.panel}>Opening…</div>,
});

/** Places that a saved view gives to a picture with this seed. */
export interface GivenPlaces {
  readonly seed: number;
  readonly places: Positions;
}

export interface ExportMenuProps {
  readonly state: RecipeState;
  /** What is drawn. */
  readonly viewing: Viewing;
  /** All that is in sight, in a group or not. */
  readonly sight: Sight;
  /** Null while the picture is shown as a table. */
  readonly view: GraphView | null;
  readonly onPlaces: (given: GivenPlaces) => void;
}

/** The button to all that takes a picture out of the explorer and back. */
export function ExportMenu(props: ExportMenuProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useClickOutside<HTMLDivElement>(() => setOpen(false));

  const openView = (view: SavedView) => {
    const recipe = readRecipe(new URLSearchParams(view.recipe));
    const places = Object.entries(view.positions).map(
      ([slug, [x, y]]) => [slug, { x, y }] as const,
    );
    props.onPlaces({ seed: recipe.seed, places: new Map(places) });
    props.state.change(recipe, "step");
  };
  const openWaiting = useEffectEvent(async () => {
    const text = takeWaiting();
    if (text === null) return;
    const { readView } = await import("./saved-view.ts");
    const read = readView(text);
    if (read.ok) openView(read.view);
  });
  useEffect(() => void openWaiting(), []);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the panel wherever the focus is in it
    <div
      ref={menu}
      className={styles.menu}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="dialog"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Share or save
      </button>
      {open && <ExportPanel {...props} onOpen={openView} onClose={() => setOpen(false)} />}
    </div>
  );
}
