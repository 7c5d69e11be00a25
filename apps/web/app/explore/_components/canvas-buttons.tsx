import styles from "./graph-canvas.module.css";

interface CanvasButtonsProps {
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
  readonly onRearrange: () => void;
}

const keys = [
  ["← ↑ → ↓", "walk to a neighbour"],
  ["Enter", "expand the selected entity"],
  ["H or Delete", "hide it"],
  ["F", "fit the picture"],
  ["+ −", "zoom"],
  ["Esc", "select nothing"],
] as const;

/** Zoom, fit, and the keys that do the same, in a corner of the canvas. */
export function CanvasButtons({ onZoomIn, onZoomOut, onFit, onRearrange }: CanvasButtonsProps) {
  return (
    <div className={styles.corner}>
      <details className={styles.help}>
        <summary className={styles.button} title="Keys">
          ?<span className="visually-hidden"> Keys</span>
        </summary>
        <dl id="explorer-keys" className={styles.keys}>
          {keys.map(([key, does]) => (
            <div key={key}>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
      <fieldset className={styles.buttons}>
        <legend className="visually-hidden">View</legend>
        <CornerButton
          label="Arrange anew"
          onClick={onRearrange}
          path="M3 6a5.3 5.3 0 0 1 9.6-1M13 10a5.3 5.3 0 0 1-9.6 1M13 2v3h-3M3 14v-3h3"
        />
        <CornerButton
          label="Fit the picture"
          onClick={onFit}
          path="M2.5 6V2.5H6M10 2.5h3.5V6M13.5 10v3.5H10M6 13.5H2.5V10"
        />
        <CornerButton label="Zoom in" onClick={onZoomIn} path="M8 3v10M3 8h10" />
        <CornerButton label="Zoom out" onClick={onZoomOut} path="M3 8h10" />
      </fieldset>
    </div>
  );
}

interface CornerButtonProps {
  readonly label: string;
  readonly onClick: () => void;
  /** Strokes in a box of 16 by 16. */
  readonly path: string;
}

function CornerButton({ label, onClick, path }: CornerButtonProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
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
    </button>
  );
}
