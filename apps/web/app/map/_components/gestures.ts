import type { Point } from "#components/map/mercator.ts";

interface GestureHandlers {
  /** The picture is drawn along. */
  readonly onPan: (by: Point) => void;
  /** Zoomed by so many steps around a point of the picture. */
  readonly onZoom: (steps: number, at: Point) => void;
}

const stepsPerWheelPixel = 1 / 300;
const stepsPerPinchPixel = 1 / 60;
/** A press that moves less than this is a click, in pixels. */
const clickReach = 4;

/** Listens to wheel, drag and pinch on an element; gives back what ends it. */
export function listenToGestures(element: HTMLElement, { onPan, onZoom }: GestureHandlers) {
  const listening = new AbortController();
  const { signal } = listening;
  const pressed = new Map<number, Point>();
  let travelled = 0;

  const pointOf = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const spreadOf = ([one, other]: Point[]) =>
    one && other ? Math.hypot(one.x - other.x, one.y - other.y) : 0;
  const middleOf = (points: Point[]): Point => ({
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  });

  element.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      const pixels = event.deltaY * (event.deltaMode === 1 ? 16 : 1);
      const steps = event.ctrlKey ? stepsPerPinchPixel : stepsPerWheelPixel;
      onZoom(Math.max(-1, Math.min(1, -pixels * steps)), pointOf(event));
    },
    { passive: false, signal },
  );
  element.addEventListener(
    "pointerdown",
    (event) => {
      if (event.button !== 0) return;
      if (pressed.size === 0) travelled = 0;
      pressed.set(event.pointerId, pointOf(event));
    },
    { signal },
  );
  element.addEventListener(
    "pointermove",
    (event) => {
      if (!pressed.has(event.pointerId)) return;
      const before = [...pressed.values()];
      pressed.set(event.pointerId, pointOf(event));
      const after = [...pressed.values()];
      const [from, to] = [middleOf(before), middleOf(after)];
      travelled += Math.hypot(to.x - from.x, to.y - from.y);
      if (travelled < clickReach && pressed.size === 1) return;
      // From now on the press is no click, and goes on outside the element.
      element.setPointerCapture(event.pointerId);
      onPan({ x: to.x - from.x, y: to.y - from.y });
      if (pressed.size > 1) onZoom(Math.log2(spreadOf(after) / spreadOf(before)), to);
    },
    { signal },
  );
  const release = (event: PointerEvent) => pressed.delete(event.pointerId);
  element.addEventListener("pointerup", release, { signal });
  element.addEventListener("pointercancel", release, { signal });
  element.addEventListener(
    "click",
    (event) => {
      if (travelled < clickReach) return;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
  element.addEventListener("dragstart", (event) => event.preventDefault(), { signal });
  return () => listening.abort();
}
