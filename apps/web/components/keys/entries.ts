/** Marks an element as an entry of a list that `j` and `k` walk: a statement card, a line, a telling. */
const entrySelector = "main [data-entry]";

export function hasEntries(): boolean {
  return document.querySelector(entrySelector) !== null;
}

/** Puts the focus on the next or previous statement, whose link Enter then opens. */
export function walkEntries(step: 1 | -1): void {
  const entries = [...document.querySelectorAll<HTMLElement>(entrySelector)].filter(
    (entry) => entry.getClientRects().length > 0,
  );
  const current = entries.findIndex((entry) => entry.contains(document.activeElement));
  const next = entries[nextPlace(current, step, entries.map(isAbove))];
  if (!next) return;
  next.querySelector<HTMLElement>('a[href^="/statements/"]')?.focus({ preventScroll: true });
  next.scrollIntoView({ block: "nearest" });
}

/**
 * The place to go to from `current` (-1: from where the reader has scrolled to): `above` tells for each entry
 * whether it lies above what is seen. Past either end one stays.
 */
export function nextPlace(current: number, step: 1 | -1, above: readonly boolean[]): number {
  if (current >= 0) return Math.min(Math.max(current + step, 0), above.length - 1);
  const firstSeen = above.indexOf(false);
  if (firstSeen < 0) return above.length - 1;
  return step === 1 ? firstSeen : Math.max(firstSeen - 1, 0);
}

/** Opens the source of the statement that has the focus, or its place in the text beside it. */
export function openSourceOfEntry(): void {
  const entry = document.activeElement?.closest(entrySelector);
  entry?.querySelector<HTMLElement>('a[href^="/sources/"], a[href^="#stm_"]')?.click();
}

function isAbove(entry: HTMLElement): boolean {
  const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? 0;
  return entry.getBoundingClientRect().top < Math.max(header, 0);
}
