import { useEffect, useRef } from "react";
import type { GraphView } from "../_canvas/graph-view.ts";
import styles from "./graph-canvas.module.css";

/** The whole picture in a corner. Whoever does not see it has the keys: arrows, `f`, `+` and `-`. */
export function MinimapCorner({ view }: { readonly view: GraphView | null }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => (view && canvas.current ? view.drawMinimap(canvas.current) : undefined), [view]);
  return (
    <div className={styles.minimap} aria-hidden="true">
      <canvas ref={canvas} />
    </div>
  );
}
