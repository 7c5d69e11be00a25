"use client";

import { useRouter } from "next/navigation";
import {
  type KeyboardEvent,
  type ReactNode,
  useEffectEvent,
  useLayoutEffect,
  useRef,
  useTransition,
} from "react";
import { shiftWindow, type Window, writeWindow, zoomWindow } from "../_axis/window.ts";
import { dragAndPinch, wheelView } from "./drag.ts";
import styles from "./gestures.module.css";
import { type View, whole, windowOf } from "./view.ts";

interface GesturesProps {
  readonly from: number;
  readonly to: number;
  /** The address without a window. */
  readonly base: string;
  readonly label: string;
  readonly children: ReactNode;
}

const settleMs = 220;

/**
 * Wheel, drag, pinch and keys. The picture follows at once by two custom properties that all places are
 * computed from; when the reader rests, the server draws the new window.
 */
export function Gestures({ from, to, base, label, children }: GesturesProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const router = useRouter();
  const [busy, startTransition] = useTransition();

  function go(window: Window | null): void {
    const address = new URL(base, location.origin);
    if (window) {
      for (const [name, value] of Object.entries(writeWindow(window)))
        address.searchParams.set(name, value);
    }
    startTransition(() => {
      router.replace(address.pathname + address.search, { scroll: false });
    });
  }

  const settle = useEffectEvent(go);
  // Before paint, so that the newly drawn window never shows with the old view.
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    let view: View = whole;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const apply = (next: View) => {
      view = next;
      element.style.setProperty("--zoom", `${next.zoom}`);
      element.style.setProperty("--shift", `${next.shift}`);
    };
    const show = (next: View) => {
      apply(next);
      clearTimeout(timer);
      timer = setTimeout(() => {
        const window = windowOf(view, { from, to });
        // Too little to be drawn anew: back to what was drawn.
        if (window.from === from && window.to === to) apply(whole);
        else settle(window);
      }, settleMs);
    };
    apply(whole);
    const stop = dragAndPinch(element, () => view, show);
    const onWheel = (event: WheelEvent) => {
      const next = wheelView(event, view, element);
      if (!next) return;
      event.preventDefault();
      show(next);
    };
    // React's own listener is passive and could not keep the page from scrolling.
    element.addEventListener("wheel", onWheel, { passive: false });
    return () => {
      stop();
      clearTimeout(timer);
      element.removeEventListener("wheel", onWheel);
    };
  }, [from, to]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return void box.current?.setAttribute("data-cards", "off");
    const target = keyTargets[event.key]?.({ from, to });
    if (target === undefined) return;
    event.preventDefault();
    go(target);
  }

  const showCards = () => box.current?.removeAttribute("data-cards");
  return (
    <fieldset
      ref={box}
      className={styles.box}
      aria-label={label}
      aria-busy={busy}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys need a place to be pressed at
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={showCards}
      onPointerOver={showCards}
    >
      {children}
    </fieldset>
  );
}

const keyTargets: Readonly<Record<string, (window: Window) => Window | null>> = {
  "+": (window) => zoomWindow(window, 2),
  "=": (window) => zoomWindow(window, 2),
  "-": (window) => zoomWindow(window, 0.5),
  ArrowLeft: (window) => shiftWindow(window, -0.25),
  ArrowRight: (window) => shiftWindow(window, 0.25),
  "0": () => null,
};
