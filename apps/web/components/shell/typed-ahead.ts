let typed = "";
let listening: AbortController | null = null;

/**
 * Keeps what is typed from now on, for the palette whose field is not there yet: its code may still be on its way,
 * and its letters are no keys of the page.
 */
export function keepTyped(): void {
  dropTyped();
  listening = new AbortController();
  const { signal } = listening;
  document.addEventListener("keydown", onKeyDown, { capture: true, signal });
}

/** What was typed since, which is forgotten with that. */
export function takeTyped(): string {
  const taken = typed;
  dropTyped();
  return taken;
}

export function dropTyped(): void {
  listening?.abort();
  listening = null;
  typed = "";
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.key === "Backspace") typed = typed.slice(0, -1);
  else if ([...event.key].length === 1) typed += event.key;
  else return;
  event.preventDefault();
  event.stopPropagation();
}
