"use client";

import { type KeyboardEvent, useEffect, useEffectEvent, useRef, useState } from "react";
import { GraphView } from "../_canvas/graph-view.ts";
import { type Arrow, arrows } from "../_canvas/walk.ts";
import type { Picture, Sight } from "../_picture/picture.ts";
import { CanvasButtons } from "./canvas-buttons.tsx";
import styles from "./graph-canvas.module.css";

interface GraphCanvasProps {
  readonly picture: Picture;
  readonly sight: Sight;
  readonly selected: string | null;
  readonly seed: number;
  readonly onSelect: (target: string | null) => void;
  readonly onExpand: (slug: string) => void;
  readonly onHide: (slug: string) => void;
  readonly onRearrange: () => void;
}

/** The picture as a drawing that one walks by pointer or by keys. */
export function GraphCanvas(props: GraphCanvasProps) {
  const { picture, sight, selected, seed, onSelect, onExpand, onHide, onRearrange } = props;
  const container = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<GraphView | null>(null);
  // A graphics driver may take the context away: then all is drawn anew.
  const [life, setLife] = useState(0);
  const select = useEffectEvent(onSelect);
  const expand = useEffectEvent(onExpand);
  const [settled, setSettled] = useState<Picture | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new life is a new view
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = new GraphView(element, {
      onSelect: (target) => select(target),
      onExpand: (slug) => expand(slug),
      onSettled: setSettled,
    });
    const onLost = () => setLife((before) => before + 1);
    element.addEventListener("webglcontextlost", onLost, true);
    setView(made);
    return () => {
      element.removeEventListener("webglcontextlost", onLost, true);
      made.destroy();
    };
  }, [life]);

  useEffect(() => view?.look(sight, selected), [view, sight, selected]);
  useEffect(() => {
    void view?.show(picture, seed);
  }, [view, picture, seed]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const entity = selected !== null && picture.nodes.has(selected) ? selected : null;
    if (isArrow(event.key)) {
      const next = view.walk(event.key);
      if (next) {
        onSelect(next);
        view.bringIntoSight(next);
      }
    } else if (event.key === "Enter" && entity) onExpand(entity);
    else if ((event.key === "Delete" || event.key === "h") && entity) onHide(entity);
    else if (event.key === "+" || event.key === "=") view.zoom("in");
    else if (event.key === "-") view.zoom("out");
    else if (event.key === "f") view.fit();
    else if (event.key === "Escape") onSelect(null);
    else return;
    event.preventDefault();
  };

  return (
    <div className={styles.frame}>
      <div
        ref={container}
        className={styles.canvas}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the drawing is walked by keys
        tabIndex={0}
        role="application"
        aria-label={`Graph of ${sight.nodes.length} entities and ${sight.edges.length} ties. Arrow keys walk, Enter expands.`}
        aria-describedby="explorer-keys"
        aria-busy={settled !== picture}
        data-settled={settled === picture && picture.nodes.size > 0}
        onKeyDown={onKeyDown}
      />
      <CanvasButtons
        onZoomIn={() => view?.zoom("in")}
        onZoomOut={() => view?.zoom("out")}
        onFit={() => view?.fit()}
        onRearrange={onRearrange}
      />
    </div>
  );
}

function isArrow(key: string): key is Arrow {
  return key in arrows;
}
