"use client";

import { useMemo } from "react";
import { drawnSight } from "../_picture/drawn-sight.ts";
import { type Grouped, groupsOf } from "../_picture/groups.ts";
import type { Picture } from "../_picture/picture.ts";
import type { Sight } from "../_picture/sight.ts";
import type { Recipe } from "../_recipe/recipe.ts";

export interface Drawn extends Grouped {
  readonly sight: Sight;
}

const nothing: ReadonlySet<string> = new Set();

/** The picture as it is drawn, large expansions in groups. By time each entity stands at its own date instead. */
export function useDrawn(picture: Picture, sight: Sight, { layout, pins }: Recipe): Drawn {
  const byTime = layout === "time";
  const free: Grouped = useMemo(
    () => (byTime ? { picture, groupOf: new Map() } : groupsOf(picture, nothing)),
    [picture, byTime],
  );
  // A pin of what is drawn anyway makes no other picture, and so moves nothing else.
  const held = pins.flatMap(({ slug }) => (free.groupOf.has(slug) ? [slug] : [])).join();
  const grouped = useMemo(
    () => (held === "" ? free : groupsOf(picture, new Set(held.split(",")))),
    [picture, free, held],
  );
  return useMemo(() => ({ ...grouped, sight: drawnSight(sight, grouped) }), [sight, grouped]);
}
