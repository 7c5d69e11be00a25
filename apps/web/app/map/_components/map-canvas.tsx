"use client";

import { type KeyboardEvent, useEffect, useEffectEvent, useMemo, useRef } from "react";
import { frameTransform } from "#components/map/frame.ts";
import { OutlinePaths } from "#components/map/outline-paths.tsx";
import { fitView, panBy, type View, zoomAround } from "#components/map/view.ts";
import { clustersAt } from "../_marks/clusters.ts";
import type { Spot } from "../_marks/marks.ts";
import { nearEnough } from "../_marks/near-enough.ts";
import { drawnSize } from "./drawn-size.ts";
import { listenToGestures } from "./gestures.ts";
import styles from "./map-canvas.module.css";
import { MarkLayer } from "./mark-layer.tsx";
import { ScaleBar } from "./scale-bar.tsx";
import { useNear } from "./use-near.ts";
import { type Drawn, useOutlines } from "./use-outlines.ts";
import { useSize } from "./use-size.ts";
import { useView } from "./use-view.ts";
import { ZoomLinks } from "./zoom-links.tsx";

interface MapCanvasProps {
  readonly spots: readonly Spot[];
  /** The view that the address asks for; null for the one fitted to all spots. */
  readonly start: View | null;
  /** Slug of what is selected. */
  readonly selected: string | null;
  /** The address without a view. */
  readonly params: Readonly<Record<string, string | undefined>>;
  /** The outlines for the first view. */
  readonly drawn: Drawn;
}

const keyPan = 80;
const keyPans: Readonly<Record<string, { x: number; y: number }>> = {
  ArrowLeft: { x: keyPan, y: 0 },
  ArrowRight: { x: -keyPan, y: 0 },
  ArrowUp: { x: 0, y: keyPan },
  ArrowDown: { x: 0, y: -keyPan },
};
const keyZooms: Readonly<Record<string, number>> = { "+": 1, "=": 1, "-": -1 };

/** The map, moved by wheel, drag, pinch, links and keys; without scripts, as the server drew it. */
export function MapCanvas({ spots, start, selected, params, drawn: first }: MapCanvasProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  const size = useSize(box, drawnSize);
  const fitted = fitView(spots, size);
  const { view, chosen, move, fly } = useView(start, fitted);
  const drawn = useOutlines(view, first);
  const near = useNear();
  const largest = useMemo(
    () => Math.max(0, ...spots.flatMap(({ marks }) => marks.map(({ count }) => count))),
    [spots],
  );
  const clusters = useMemo(
    () => clustersAt(spots, view.zoom, largest),
    [spots, view.zoom, largest],
  );

  const pan = useEffectEvent((by: { x: number; y: number }) => move(panBy(view, by)));
  const zoom = useEffectEvent((steps: number, at: { x: number; y: number }) =>
    move(zoomAround(view, size, at, view.zoom + steps)),
  );
  useEffect(() => {
    if (box.current) return listenToGestures(box.current, { onPan: pan, onZoom: zoom });
  }, []);

  const showSelected = useEffectEvent((slug: string) => {
    const spot = spots.find(({ marks }) => marks.some((mark) => mark.slug === slug));
    const next = spot && nearEnough(spot, { view, size, spots, largest });
    if (next) fly(next);
  });
  const shown = useRef(selected);
  useEffect(() => {
    if (selected && selected !== shown.current) showSelected(selected);
    shown.current = selected;
  }, [selected]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = keyPans[event.key];
    const steps = keyZooms[event.key];
    if (by) fly(panBy(view, by));
    else if (steps) fly(zoomAround(view, size, middle, view.zoom + steps));
    else if (event.key === "0") fly(fitted, null);
    else return;
    event.preventDefault();
  }
  const middle = { x: size.width / 2, y: size.height / 2 };

  return (
    <figure className={styles.frame}>
      <fieldset
        ref={box}
        className={styles.box}
        aria-label="Map. Arrow keys move it, plus and minus zoom, zero shows all."
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the keys need a place to be pressed at
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <svg
          viewBox={`0 0 ${size.width} ${size.height}`}
          className={styles.picture}
          data-zoom={view.zoom.toFixed(2)}
        >
          <title>Map of places and events</title>
          <OutlinePaths
            outlines={drawn.outlines}
            transform={frameTransform(drawn.frame, view, size)}
          />
          <MarkLayer
            clusters={clusters}
            view={view}
            chosen={chosen}
            size={size}
            largest={largest}
            selected={selected}
            near={near}
            params={params}
            onOpen={fly}
          />
        </svg>
      </fieldset>
      <ScaleBar view={view} />
      <ZoomLinks
        view={view}
        size={size}
        params={params}
        onView={(next) => fly(next ?? fitted, next)}
      />
    </figure>
  );
}
