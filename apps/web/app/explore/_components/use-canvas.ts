"use client";

import { useMemo, useState } from "react";
import type { Arrangement } from "../_canvas/arranger.ts";
import type { GraphView } from "../_canvas/graph-view.ts";
import type { Viewing } from "../_canvas/viewing.ts";
import type { GivenPlaces } from "../_export/export-menu.tsx";
import { entitiesOf, groupsWithin } from "../_picture/drawn-sight.ts";
import { findGroup } from "../_picture/groups.ts";
import type { Picture } from "../_picture/picture.ts";
import type { Sight } from "../_picture/sight.ts";
import { openGroup } from "../_recipe/open-step.ts";
import { writePins } from "../_recipe/pin-address.ts";
import { type PinPlace, pin, unpin } from "../_recipe/pins.ts";
import { collapse, hide, type Recipe } from "../_recipe/recipe.ts";
import type { CanvasActions } from "./obey.ts";
import { useDrawn } from "./use-drawn.ts";
import { useLifespans } from "./use-lifespans.ts";
import { type Marks, useMarks } from "./use-marks.ts";
import type { RecipeState } from "./use-recipe.ts";

interface CanvasInput {
  readonly state: RecipeState;
  readonly picture: Picture;
  readonly sight: Sight;
  readonly onExpand: (slug: string) => void;
}

/** The canvas with all that can be done on it: marks, pins, groups, layout. */
export function useCanvas({ state, picture, sight, onExpand }: CanvasInput) {
  const { recipe, change } = state;
  const { selected, layout, focus, seed, sizes } = recipe;
  const [view, setView] = useState<GraphView | null>(null);
  // Another seed is another picture.
  const [given, setGiven] = useState<GivenPlaces | null>(null);
  const places = given?.seed === seed ? given.places : null;
  const marks = useMarks(sight);
  const drawn = useDrawn(picture, sight, recipe);
  const { lifespans, ...dates } = useLifespans(picture, layout === "time");
  const pinned = useMemo(() => new Set(recipe.pins.map(({ slug }) => slug)), [recipe.pins]);
  const viewing: Viewing = useMemo(() => {
    const marked = new Set([...marks.marked, ...groupsWithin(drawn.sight, marks.marked)]);
    // A selection moves nothing: while its group is closed, the group stands out for it.
    const standsFor = selected === null ? null : (drawn.groupOf.get(selected) ?? selected);
    return {
      ...{ picture: drawn.picture, sight: drawn.sight, hidden: drawn.sight.hidden },
      ...{ selected: standsFor, marked, pinned, sizes },
    };
  }, [drawn, selected, marks.marked, pinned, sizes]);
  const pinsNow = writePins(recipe.pins);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `pinsNow` is `recipe.pins`, which each address makes anew
  const arrangement: Arrangement | null = useMemo(
    () => lifespans && { layout, focus, seed, pins: recipe.pins, lifespans, given: places },
    [layout, focus, seed, pinsNow, lifespans, places],
  );

  const step = (next: Recipe) => change(next, "step");
  const move = (places: readonly PinPlace[]) => step(pin(recipe, places, picture.brought.length));
  const togglePins = (slugs: readonly string[]) => {
    if (slugs.length === 0) return;
    if (slugs.every((slug) => pinned.has(slug))) step(unpin(recipe, slugs));
    else move(view?.placesOf(slugs.filter((slug) => !pinned.has(slug))) ?? []);
  };
  const group = selected === null ? undefined : findGroup(drawn.sight.nodes, selected);
  const chosen =
    group && marks.marked.size === 0 ? [group.slug] : chosenIn(marks, selected, picture);
  const select = (target: string | null) => change({ ...recipe, selected: target }, "detail");
  /** Opens a group, and selects one of its members: that which is selected already, if none is named. */
  const open = (id: string, member?: string) => {
    const found = findGroup(drawn.sight.nodes, id);
    if (!found) return;
    const { hub, kind, members } = found;
    const inside = members.find(({ slug }) => slug === (member ?? selected));
    step(openGroup(recipe, { slug: hub, kind }, inside?.slug ?? hub));
  };
  const actions: CanvasActions = {
    onSelect: (target) => {
      marks.clear();
      const closed = target === null ? undefined : drawn.groupOf.get(target);
      // Where nothing is drawn, nothing need be opened.
      if (view && target !== null && closed !== undefined) open(closed, target);
      else select(target);
    },
    onWalk: select,
    onToggleMark: (slug, withSelected) => {
      if (findGroup(drawn.sight.nodes, slug)) marks.mark(entitiesOf(drawn.sight, [slug]), true);
      else marks.toggle(slug, withSelected ? entityAmong(picture, selected) : null);
    },
    onMark: (slugs, add) => marks.mark(entitiesOf(drawn.sight, slugs), add),
    onExpand: (slug) => (findGroup(drawn.sight.nodes, slug) ? open(slug) : onExpand(slug)),
    onCollapse: (slug) => step(collapse(recipe, slug)),
    onHide: () => chosen.length > 0 && step(hide(recipe, entitiesOf(drawn.sight, chosen))),
    onPin: () => togglePins(chosen),
    onRearrange: () => step({ ...recipe, seed: seed + 1 }),
    onSizes: (next) => step({ ...recipe, sizes: next }),
    onUndo: state.undo,
    onRedo: state.redo,
  };
  return {
    view,
    setView,
    setGiven,
    drawn,
    group,
    open,
    viewing,
    arrangement,
    dates,
    marks,
    pinned,
    move,
    togglePins,
    actions,
  };
}

/** What is selected together, else the one entity that is selected. */
function chosenIn({ marked }: Marks, selected: string | null, picture: Picture): string[] {
  const alone = entityAmong(picture, selected);
  return marked.size > 0 ? [...marked] : alone === null ? [] : [alone];
}

function entityAmong({ nodes }: Picture, selected: string | null): string | null {
  return selected !== null && nodes.has(selected) ? selected : null;
}
