"use client";

import { useEffect } from "react";

interface LinkedMarksProps {
  /** Id of the element that holds the marks (`data-of`) and the list of entries (`data-of` too). */
  readonly root: string;
  /** Id of the list, which scrolls by itself where there is room beside the text. */
  readonly list: string;
}

/** Shows a statement in text and list at once while one of them is pointed at, focused or in the address. */
export function LinkedMarks({ root, list }: LinkedMarksProps) {
  useEffect(() => {
    const rootElement = document.getElementById(root);
    const listElement = document.getElementById(list);
    if (!rootElement || !listElement) return;
    const listening = new AbortController();
    const { signal } = listening;

    const near = (event: Event) => show(rootElement, "data-near", statementAt(event.target));
    const far = () => show(rootElement, "data-near", undefined);
    const chosen = () => show(rootElement, "data-chosen", statementIn(location.hash));

    rootElement.addEventListener("pointerover", near, { signal });
    rootElement.addEventListener("pointerleave", far, { signal });
    rootElement.addEventListener("focusin", near, { signal });
    rootElement.addEventListener("focusout", far, { signal });
    rootElement.addEventListener(
      "click",
      (event) => {
        if (!openEntry(event, listElement)) return;
        event.preventDefault();
        chosen();
      },
      { signal },
    );
    window.addEventListener("hashchange", chosen, { signal });
    // The address is followed by script from here on; `:target` would keep the place of the first one.
    rootElement.setAttribute("data-live", "");
    chosen();
    return () => listening.abort();
  }, [root, list]);
  return null;
}

/** The innermost statement that an element stands for. */
function statementAt(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest("[data-of]") : null;
  return element?.getAttribute("data-of")?.split(" ").at(-1);
}

function statementIn(hash: string): string | undefined {
  return /^#(?:list-)?(stm_\w+)$/.exec(hash)?.[1];
}

function show(root: Element, attribute: string, statement: string | undefined): void {
  for (const element of root.querySelectorAll(`[${attribute}]`)) element.removeAttribute(attribute);
  if (!statement) return;
  for (const element of root.querySelectorAll(`[data-of~="${CSS.escape(statement)}"]`)) {
    element.setAttribute(attribute, "");
  }
}

/**
 * Follows a mark to its entry by scrolling the list alone. The browser itself would scroll the page too, and
 * take the text away from under the pointer. Where the list stands below the text, it does it right.
 */
function openEntry(event: MouseEvent, list: HTMLElement): boolean {
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  const hash = link?.getAttribute("href") ?? "";
  const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
  if (!hash.startsWith("#list-") || !isPlain) return false;
  if (getComputedStyle(list).overflowY !== "auto") return false;
  const entry = document.getElementById(hash.slice(1));
  if (!entry) return false;
  const middle = (list.clientHeight - entry.offsetHeight) / 2;
  list.scrollBy({
    top: entry.getBoundingClientRect().top - list.getBoundingClientRect().top - Math.max(0, middle),
  });
  entry.querySelector<HTMLElement>("a")?.focus({ preventScroll: true });
  history.replaceState(history.state, "", hash);
  return true;
}
