/** Parts that take keys for themselves: fields, editors, menus, the picture of the explorer. */
const owners = [
  "input",
  "textarea",
  "select",
  "[contenteditable]:not([contenteditable='false'])",
  "[role='textbox']",
  "[role='application']",
  "[role='listbox']",
  "[role='menu']",
  "[role='slider']",
].join(",");

/** Whether a pressed key is meant for the page, not for a field, a dialog or the browser. */
export function isForPage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.target instanceof Element && event.target.closest(owners)) return false;
  return document.querySelector('[aria-modal="true"], dialog:modal') === null;
}
