import { type ReactNode, useState } from "react";
import styles from "./panel.module.css";

interface PanelProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Beside the picture on a desk; on a phone a sheet that one pulls up over it. */
export function Panel({ title, children }: PanelProps) {
  const [open, setOpen] = useState(false);
  return (
    <aside className={styles.panel} data-open={open} aria-label={title}>
      <button
        type="button"
        className={styles.handle}
        aria-expanded={open}
        aria-controls="explorer-panel"
        onClick={() => setOpen(!open)}
      >
        <span className="visually-hidden">{open ? "Lower the panel" : "Raise the panel"}</span>
      </button>
      <div id="explorer-panel" tabIndex={-1} className={styles.content}>
        {children}
      </div>
    </aside>
  );
}
