import { shiftView, type View, zoomView } from "./view.ts";

/** Less than this many pixels is a click. */
const slack = 4;

/** Drag with one pointer, pinch with two. Returns what stops it. */
export function dragAndPinch(
  element: HTMLElement,
  current: () => View,
  show: (view: View) => void,
): () => void {
  const pointers = new Map<number, number>();
  let travelled = 0;

  const onDown = (event: PointerEvent) => {
    if (event.button !== 0 || isInCard(event)) return;
    travelled = 0;
    pointers.set(event.pointerId, event.clientX);
  };
  const onMove = (event: PointerEvent) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const { left, width } = element.getBoundingClientRect();
    const [other] = [...pointers].filter(([id]) => id !== event.pointerId);
    pointers.set(event.pointerId, event.clientX);
    travelled += Math.abs(event.clientX - before);
    if (travelled < slack) return;
    element.setPointerCapture(event.pointerId);
    if (!other) return show(shiftView(current(), (event.clientX - before) / width));
    const [, fixed] = other;
    const [old, next] = [Math.abs(before - fixed), Math.abs(event.clientX - fixed)];
    if (old > slack && next > slack) show(zoomView(current(), next / old, (fixed - left) / width));
  };
  const onUp = (event: PointerEvent) => void pointers.delete(event.pointerId);
  // A drag that begins on a mark does not open it.
  const onClick = (event: MouseEvent) => {
    if (travelled < slack) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onDragStart = (event: DragEvent) => event.preventDefault();

  const listening = new AbortController();
  const { signal } = listening;
  element.addEventListener("pointerdown", onDown, { signal });
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("pointerup", onUp, { signal });
  element.addEventListener("pointercancel", onUp, { signal });
  element.addEventListener("dragstart", onDragStart, { signal });
  element.addEventListener("click", onClick, { signal, capture: true });
  return () => listening.abort();
}

/** In a card words are to be marked, not the picture moved. */
function isInCard({ target }: PointerEvent): boolean {
  return target instanceof Element && target.closest("[data-card]") !== null;
}

/** The view after a turn of the wheel; undefined where the page is to scroll instead. */
export function wheelView(event: WheelEvent, view: View, element: HTMLElement): View | undefined {
  const { left, width } = element.getBoundingClientRect();
  // Browsers tell a pinch on a touchpad as a wheel with Ctrl.
  if (event.ctrlKey || event.metaKey) {
    const factor = Math.exp(-event.deltaY * (event.deltaMode === 1 ? 0.05 : 0.003));
    return zoomView(view, factor, (event.clientX - left) / width);
  }
  const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
  const isSideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
  return isSideways && sideways !== 0 ? shiftView(view, -sideways / width) : undefined;
}
