"use client";

import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from "react";
import type { Arrangement } from "../_canvas/arranger.ts";
import { commandFor } from "../_canvas/canvas-keys.ts";
import { GraphView } from "../_canvas/graph-view.ts";
import type { Viewing } from "../_canvas/viewing.ts";
import type { Picture } from "../_picture/picture.ts";
import type { Sight } from "../_picture/sight.ts";
import type { PinPlace } from "../_recipe/pins.ts";
import { CanvasButtons } from "./canvas-buttons.tsx";
import { FindBar } from "./find-bar.tsx";
import styles from "./graph-canvas.module.css";
import { LassoLayer } from "./lasso-layer.tsx";
import { Legend } from "./legend.tsx";
import { MinimapCorner } from "./minimap-corner.tsx";
import { type CanvasActions, obey } from "./obey.ts";

interface GraphCanvasProps {
  /** What is drawn. */
  readonly viewing: Viewing;
  /** All that is in sight, in a group or not. */
  readonly sight: Sight;
  /** Ids of groups by the slugs of what they stand for. */
  readonly groupOf: ReadonlyMap<string, string>;
  /** Null while what the layout needs is on its way. */
  readonly arrangement: Arrangement | null;
  readonly view: GraphView | null;
  readonly onView: (view: GraphView | null) => void;
  readonly onMove: (places: readonly PinPlace[]) => void;
  readonly actions: CanvasActions;
}

/** The picture as a drawing that one walks by pointer or by keys. */
export function GraphCanvas({ viewing, sight, arrangement, view, ...props }: GraphCanvasProps) {
  const { actions, groupOf } = props;
  const { picture, sizes, selected } = viewing;
  const container = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [lasso, setLasso] = useState(false);
  const [settled, setSettled] = useState<Picture | null>(null);
  useGraphView(container, props, setSettled);

  useEffect(() => view?.look(viewing), [view, viewing]);
  useEffect(() => {
    if (arrangement) void view?.show(picture, arrangement);
  }, [view, picture, arrangement]);

  const focus = () => container.current?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    const command = commandFor(event);
    if (!command || !view) return;
    event.preventDefault();
    if (command.does === "lasso") setLasso(!lasso);
    else if (command.does === "find") field.current?.focus();
    else if (command.does === "clear" && lasso) setLasso(false);
    else obey(command, view, selected, actions);
  };

  return (
    <div className={styles.frame} data-layout={arrangement?.layout}>
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
      {lasso && (
        <LassoLayer
          onDraw={(outline, add) => actions.onMark(view?.within(outline) ?? [], add)}
          onTap={(place) => {
            const slug = view?.at(place);
            if (slug) actions.onToggleMark(slug, false);
          }}
          onEnd={() => {
            setLasso(false);
            focus();
          }}
        />
      )}
      <FindBar
        field={field}
        nodes={sight.nodes}
        onShow={(slug) => {
          const shown = slug && (groupOf.get(slug) ?? slug);
          view?.pointAt(shown);
          if (shown) view?.looking.goTo(shown, true);
        }}
        onChoose={actions.onSelect}
        onLeave={focus}
      />
      <MinimapCorner view={view} />
      <CanvasButtons
        lasso={lasso}
        onLasso={() => setLasso(!lasso)}
        onZoomIn={() => view?.looking.zoom("in")}
        onZoomOut={() => view?.looking.zoom("out")}
        onFit={() => view?.fit()}
        onRearrange={arrangement?.layout === "force" ? actions.onRearrange : null}
        legend={<Legend nodesInAll={picture.nodes.size} sizes={sizes} onSizes={actions.onSizes} />}
      />
    </div>
  );
}

/** Keeps a view on the container, and makes another one when a graphics driver has taken its context away. */
function useGraphView(
  container: RefObject<HTMLDivElement | null>,
  { actions, onView, onMove }: Pick<GraphCanvasProps, "actions" | "onView" | "onMove">,
  onSettled: (picture: Picture) => void,
): void {
  const [life, setLife] = useState(0);
  const select = useEffectEvent((target: string | null) => actions.onSelect(target));
  const mark = useEffectEvent((slug: string) => actions.onToggleMark(slug, true));
  const expand = useEffectEvent((slug: string) => actions.onExpand(slug));
  const move = useEffectEvent((places: readonly PinPlace[]) => onMove(places));
  const give = useEffectEvent((view: GraphView | null) => onView(view));

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new life is a new view
  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const made = new GraphView(element, {
      onSelect: (target) => select(target),
      onMark: (slug) => mark(slug),
      onExpand: (slug) => expand(slug),
      onMove: (places) => move(places),
      onSettled,
    });
    const onLost = () => setLife((before) => before + 1);
    element.addEventListener("webglcontextlost", onLost, true);
    give(made);
    return () => {
      element.removeEventListener("webglcontextlost", onLost, true);
      give(null);
      made.destroy();
    };
  }, [life]);
}
