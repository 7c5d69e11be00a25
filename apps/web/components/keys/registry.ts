/** One key of a page, or two in a row: “g h”. */
export interface KeyBinding {
  /** As it is pressed, such as “f”, “Shift+Enter”, “g h”. */
  readonly keys: string;
  /** What it does: “Fit the picture”. */
  readonly label: string;
  /** Called for a single key pressed anywhere on the page; left out where a part listens itself. */
  readonly run?: () => void;
}

/** Keys that belong together, as the sheet shows them. */
export interface KeyGroup {
  readonly title: string;
  /** Where or when they count: “while the picture has the focus”. */
  readonly note?: string;
  readonly bindings: readonly KeyBinding[];
}

const groups = new Set<KeyGroup>();

/** Adds the keys of a page or a part of it; the result takes them away again. */
export function addKeys(group: KeyGroup): () => void {
  groups.add(group);
  return () => groups.delete(group);
}

/** The groups that pages have added, in the order in which they came. */
export function addedKeys(): readonly KeyGroup[] {
  return [...groups];
}

/** What a page does for a single key; undefined if nothing. */
export function actionOf(key: string): (() => void) | undefined {
  return addedKeys()
    .flatMap((group) => group.bindings)
    .find((binding) => binding.keys === key && binding.run)?.run;
}
