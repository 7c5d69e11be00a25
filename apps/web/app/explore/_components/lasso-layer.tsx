import { type PointerEvent, useRef, useState } from "react";
import type { Position } from "../_canvas/positions.ts";
import styles from "./lasso-layer.module.css";

interface LassoLayerProps {
  /** An outline was drawn, in pixels of the canvas; with Shift what it holds is added. */
  readonly onDraw: (outline: readonly Position[], add: boolean) => void;
  readonly onTap: (place: Position) => void;
  readonly onEnd: () => void;
}

/** Pointers that moved less than this tapped. In pixels. */
const tremor = 6;

/** Over the picture while one selects with the lasso, by mouse, pen or finger. */
export function LassoLayer({ onDraw, onTap, onEnd }: LassoLayerProps) {
  const [outline, setOutline] = useState<readonly Position[]>([]);
  const drawing = useRef(false);
  const finish = (event: PointerEvent<SVGSVGElement>) => {
    if (!drawing.current) return;
    drawing.current = false;
    const [start] = outline;
    const tapped = outline.every(
      ({ x, y }) => start && Math.hypot(x - start.x, y - start.y) < tremor,
    );
    if (tapped) onTap(placeOf(event));
    else onDraw(outline, event.shiftKey);
    setOutline([]);
  };
  return (
    <>
      <svg
        className={styles.layer}
        aria-hidden="true"
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          drawing.current = true;
          setOutline([placeOf(event)]);
        }}
        onPointerMove={(event) => {
          if (drawing.current) setOutline([...outline, placeOf(event)]);
        }}
        onPointerUp={finish}
        onPointerCancel={() => {
          drawing.current = false;
          setOutline([]);
        }}
      >
        {outline.length > 1 && (
          <polygon
            className={styles.outline}
            points={outline.map(({ x, y }) => `${x},${y}`).join(" ")}
          />
        )}
      </svg>
      <p className={styles.hint} role="status">
        <span>Draw around entities, or tap them one by one.</span>
        <button type="button" onClick={onEnd}>
          Done
        </button>
      </p>
    </>
  );
}

function placeOf({ nativeEvent }: PointerEvent<SVGSVGElement>): Position {
  return { x: nativeEvent.offsetX, y: nativeEvent.offsetY };
}
