import type { KeyBinding } from "#components/keys/registry.ts";
import { type Arrow, arrows } from "./walk.ts";

/** What a key does while the picture has the focus. */
export type Command =
  | { readonly does: "walk"; readonly arrow: Arrow }
  | {
      readonly does:
        | "expand"
        | "collapse"
        | "inspect"
        | "mark"
        | "pin"
        | "hide"
        | "lasso"
        | "find"
        | "fit"
        | "zoomIn"
        | "zoomOut"
        | "undo"
        | "redo"
        | "clear"
        | "help";
    };

type Simple = Exclude<Command["does"], "walk">;

const plain: Readonly<Record<string, Simple>> = {
  ...{ Enter: "expand", c: "collapse", i: "inspect", " ": "mark", p: "pin" },
  ...{ h: "hide", Delete: "hide", l: "lasso", "/": "find", f: "fit" },
  ...{ "+": "zoomIn", "=": "zoomIn", "-": "zoomOut", Escape: "clear", "?": "help" },
};

/** The keys as they are listed for the reader. */
export const canvasKeys: readonly KeyBinding[] = [
  { keys: "←↑→↓", label: "Walk to a neighbour" },
  { keys: "Enter", label: "Expand the selected entity, or open the group" },
  { keys: "c", label: "Collapse it" },
  { keys: "i", label: "Go to its panel" },
  { keys: "Space", label: "Select it together with others" },
  { keys: "p", label: "Pin what is selected, or let it go" },
  { keys: "h", label: "Hide what is selected" },
  { keys: "l", label: "Select with the lasso" },
  { keys: "/", label: "Find in the picture" },
  { keys: "f", label: "Fit the picture" },
  { keys: "+", label: "Zoom in" },
  { keys: "-", label: "Zoom out" },
  { keys: "Ctrl+Z", label: "Undo" },
  { keys: "Ctrl+Shift+Z", label: "Redo" },
  { keys: "Esc", label: "Select nothing" },
];

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">;

/** What a pressed key asks for; null leaves it to the browser. */
export function commandFor({ key, ctrlKey, metaKey, altKey, shiftKey }: Pressed): Command | null {
  if (altKey) return null;
  if (ctrlKey || metaKey) {
    if (key.toLowerCase() === "z") return { does: shiftKey ? "redo" : "undo" };
    return key.toLowerCase() === "y" ? { does: "redo" } : null;
  }
  if (isArrow(key)) return { does: "walk", arrow: key };
  const does = plain[key];
  return does ? { does } : null;
}

function isArrow(key: string): key is Arrow {
  return key in arrows;
}
