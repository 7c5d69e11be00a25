const storageKey = "sayso.keys";

/** Whether single keys do anything. On unless the reader has turned them off in this browser. */
export function singleKeysAreOn(): boolean {
  try {
    return localStorage.getItem(storageKey) !== "off";
  } catch {
    return true;
  }
}

/** Turns single keys on or off, for this browser (WCAG 2.1.4). */
export function turnSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(storageKey);
    else localStorage.setItem(storageKey, "off");
  } catch {
    // A browser that keeps nothing keeps its keys on.
  }
}
