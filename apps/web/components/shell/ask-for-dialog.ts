/** What opens over any page. */
export type Dialog = "palette" | "keys";

const eventName = "sayso:dialog";

/** Opens a dialog, or closes it where it is open. */
export function askForDialog(dialog: Dialog): void {
  window.dispatchEvent(new CustomEvent(eventName, { detail: dialog }));
}

/**
 * Calls back when a dialog is asked for: by `askForDialog`, by Ctrl-K or Cmd-K, or by a button with
 * `data-opens`, which needs no script of its own.
 */
export function onAsked(callback: (dialog: Dialog) => void): () => void {
  const onEvent = (event: Event) => {
    const dialog = event instanceof CustomEvent ? toDialog(event.detail) : undefined;
    if (dialog) callback(dialog);
  };
  const onClick = ({ target }: Event) => {
    const button = target instanceof Element ? target.closest("[data-opens]") : null;
    const dialog = toDialog(button?.getAttribute("data-opens"));
    if (dialog) callback(dialog);
  };
  const onKey = (event: KeyboardEvent) => {
    const isPalette = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isPalette || event.key.toLowerCase() !== "k") return;
    event.preventDefault();
    callback("palette");
  };
  window.addEventListener(eventName, onEvent);
  document.addEventListener("click", onClick);
  // Before an editor on the page takes it.
  document.addEventListener("keydown", onKey, { capture: true });
  return () => {
    window.removeEventListener(eventName, onEvent);
    document.removeEventListener("click", onClick);
    document.removeEventListener("keydown", onKey, { capture: true });
  };
}

function toDialog(value: unknown): Dialog | undefined {
  return value === "palette" || value === "keys" ? value : undefined;
}
