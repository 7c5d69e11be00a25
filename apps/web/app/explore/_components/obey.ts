import { askForDialog } from "#components/shell/ask-for-dialog.ts";
import type { Command } from "../_canvas/canvas-keys.ts";
import type { GraphView } from "../_canvas/graph-view.ts";
import type { Sizing } from "../_recipe/recipe.ts";

/** What can be done in the picture, by pointer or by key. */
export interface CanvasActions {
  readonly onSelect: (target: string | null) => void;
  /** Goes to a neighbour; what is selected together stays so. */
  readonly onWalk: (slug: string) => void;
  /** Adds an entity to those selected together, the one that is selected alone with it, or takes it out. */
  readonly onToggleMark: (slug: string, withSelected: boolean) => void;
  readonly onMark: (slugs: readonly string[], add: boolean) => void;
  readonly onExpand: (slug: string) => void;
  readonly onCollapse: (slug: string) => void;
  /** Of what is selected, alone or together. */
  readonly onHide: () => void;
  readonly onPin: () => void;
  readonly onRearrange: () => void;
  readonly onSizes: (sizes: Sizing) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

/** Does what a key asked for. */
export function obey(
  command: Command,
  view: GraphView,
  selected: string | null,
  actions: CanvasActions,
): void {
  if (command.does === "walk") {
    const next = view.walk(command.arrow);
    if (!next) return;
    actions.onWalk(next);
    view.looking.goTo(next);
    return;
  }
  const entity = selected !== null && view.holds(selected) ? selected : null;
  if (entity && command.does === "expand") actions.onExpand(entity);
  if (entity && command.does === "collapse") actions.onCollapse(entity);
  if (entity && command.does === "mark") actions.onToggleMark(entity, true);
  doSimple[command.does]?.(view, actions);
}

const doSimple: Partial<
  Record<Command["does"], (view: GraphView, actions: CanvasActions) => void>
> = {
  hide: (_, { onHide }) => onHide(),
  pin: (_, { onPin }) => onPin(),
  undo: (_, { onUndo }) => onUndo(),
  redo: (_, { onRedo }) => onRedo(),
  clear: (_, { onSelect }) => onSelect(null),
  fit: (view) => view.fit(),
  zoomIn: (view) => view.looking.zoom("in"),
  zoomOut: (view) => view.looking.zoom("out"),
  help: () => askForDialog("keys"),
  inspect: () => document.getElementById("explorer-panel")?.focus(),
};
