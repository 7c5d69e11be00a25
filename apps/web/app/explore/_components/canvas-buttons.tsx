import type { ReactNode } from "react";
import { KeyTable } from "#components/keys/key-table.tsx";
import { PageKeys } from "#components/keys/page-keys.tsx";
import { canvasKeys } from "../_canvas/canvas-keys.ts";
import styles from "./graph-canvas.module.css";

interface CanvasButtonsProps {
  readonly lasso: boolean;
  readonly onLasso: () => void;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
  /** Null where the layout has only one arrangement. */
  readonly onRearrange: (() => void) | null;
  readonly legend: ReactNode;
}

const group = { title: "Picture", note: "while it has the focus", bindings: canvasKeys };

/** What one needs at hand while looking, in a corner of the canvas. */
export function CanvasButtons({ lasso, legend, onRearrange, ...props }: CanvasButtonsProps) {
  return (
    <div className={styles.corner}>
      <PageKeys {...group} />
      <fieldset className={styles.buttons}>
        <legend className="visually-hidden">Help</legend>
        <details name="explorer-help" className={styles.popover}>
          <summary className={styles.button} title="Legend">
            <Sketch path="M3 4.5h1M7 4.5h6M3 8h1M7 8h6M3 11.5h1M7 11.5h6" />
            <span className="visually-hidden">Legend</span>
          </summary>
          <div className={styles.pop}>{legend}</div>
        </details>
        <details name="explorer-help" className={styles.popover}>
          <summary className={styles.button} title="Keys">
            ?<span className="visually-hidden"> Keys</span>
          </summary>
          <div id="explorer-keys" className={styles.pop}>
            <KeyTable group={group} />
          </div>
        </details>
      </fieldset>
      <fieldset className={styles.buttons}>
        <legend className="visually-hidden">View</legend>
        <CornerButton
          label="Select with the lasso"
          pressed={lasso}
          onClick={props.onLasso}
          path="M8 2.5c3.3 0 5.5 1.6 5.5 3.5S11.3 9.5 8 9.5 2.5 8 2.5 6 4.7 2.5 8 2.5ZM5 9c-1.8.8-1.8 2.8-.2 2.8s1.4 1.7 0 2.2"
        />
        {onRearrange && (
          <CornerButton
            label="Arrange anew"
            onClick={onRearrange}
            path="M3 6a5.3 5.3 0 0 1 9.6-1M13 10a5.3 5.3 0 0 1-9.6 1M13 2v3h-3M3 14v-3h3"
          />
        )}
        <CornerButton
          label="Fit the picture"
          onClick={props.onFit}
          path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        />
        <CornerButton label="Zoom in" onClick={props.onZoomIn} path="M8 3v10M3 8h10" />
        <CornerButton label="Zoom out" onClick={props.onZoomOut} path="M3 8h10" />
      </fieldset>
    </div>
  );
}

interface CornerButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** Strokes in a box of 16 by 16. */
  readonly path: string;
  /** Of a button that stays in. */
  readonly pressed?: boolean;
}

function CornerButton({ label, onClick, path, pressed }: CornerButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      <Sketch path={path} />
    </button>
  );
}

function Sketch({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path
        d={path}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
