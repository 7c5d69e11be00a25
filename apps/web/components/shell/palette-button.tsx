import styles from "./palette-button.module.css";

/** Opens the palette; `Dialogs` listens. Absent without scripts, as the palette is. */
export function PaletteButton() {
  return (
    <button
      type="button"
      className={styles.button}
      data-opens="palette"
      aria-haspopup="dialog"
      aria-keyshortcuts="Control+K Meta+K"
      title="Go to anything"
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="m3 4.5 3.5 3.5L3 11.5M8.5 11.5H13" />
      </svg>
      <span className="visually-hidden">Go to anything</span>
      <kbd>Ctrl K</kbd>
    </button>
  );
}
