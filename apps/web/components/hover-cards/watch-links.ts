/** How long the pointer rests before a card opens, and how long it may be away before the card closes. */
const opensAfter = 400;
const closesAfter = 250;

/** Tells which link's card is to be open; null: none. Returns what ends the watch. */
export function watchLinks(show: (link: HTMLElement | null) => void): () => void {
  let shown: HTMLElement | null = null;
  let dismissed: HTMLElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const set = (link: HTMLElement | null) => {
    clearTimeout(timer);
    if (link === shown) return;
    shown = link;
    show(link);
  };
  const later = (link: HTMLElement | null) => {
    clearTimeout(timer);
    if (link === shown) return;
    timer = setTimeout(set, link ? opensAfter : closesAfter, link);
  };

  const onOver = (event: PointerEvent) => {
    if (event.pointerType === "touch" || !(event.target instanceof Element)) return;
    // The card may be hovered itself, to read it or to take words from it.
    if (event.target.closest("[data-hover-card]")) return clearTimeout(timer);
    const link = linkAt(event.target);
    if (link !== dismissed) dismissed = null;
    if (!dismissed) later(link);
  };
  const onFocus = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    const link = target.matches(":focus-visible") ? linkAt(target) : null;
    later(link);
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key !== "Escape") return;
    dismissed = shown;
    set(null);
  };
  const close = () => set(null);
  // A link that was scrolled under the pointer waits for its card still.
  const closeOpen = () => {
    if (shown) close();
  };

  const watching = new AbortController();
  const { signal } = watching;
  document.addEventListener("pointerover", onOver, { signal });
  document.addEventListener("focusin", onFocus, { signal });
  document.addEventListener("focusout", () => later(null), { signal });
  document.addEventListener("keydown", onKey, { signal });
  document.addEventListener("click", close, { signal });
  window.addEventListener("scroll", closeOpen, { signal, passive: true });
  return () => {
    clearTimeout(timer);
    watching.abort();
  };
}

function linkAt(target: Element): HTMLElement | null {
  return target.closest<HTMLElement>("a[data-entity]");
}
