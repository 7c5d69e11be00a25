import { Link } from "#components/shell/link.tsx";
import { href } from "#lib/params.ts";
import { shiftWindow, type Window, zoomWindow } from "../_axis/window.ts";
import { type TimelineState, toParams } from "./timeline-state.ts";
import { windowWords } from "./timeline-words.ts";
import styles from "./zoom-links.module.css";

interface ZoomLinksProps {
  readonly window: Window;
  readonly state: TimelineState;
}

/** The window in words, and links to its neighbours: they do without scripts what wheel and fingers do. */
export function ZoomLinks({ window, state }: ZoomLinksProps) {
  const to = (target: Window | null) => href("/timeline", toParams(state, target));
  const steps = [
    { label: "Earlier", sign: "←", target: shiftWindow(window, -0.5) },
    { label: "Later", sign: "→", target: shiftWindow(window, 0.5) },
    { label: "Zoom in", sign: "+", target: zoomWindow(window, 2) },
    { label: "Zoom out", sign: "−", target: zoomWindow(window, 0.5) },
  ];
  return (
    <div className={styles.row}>
      <h2 className={styles.window}>
        <span role="status">
          {windowWords(window)} <span className={styles.zone}>(UTC)</span>
        </span>
      </h2>
      <nav className={styles.links} aria-label="Part of time in view" data-print="none">
        {steps.map(({ label, sign, target }) => (
          <Link key={label} href={to(target)} scroll={false} className={styles.link} title={label}>
            <span aria-hidden="true">{sign}</span>
            <span className="visually-hidden">{label}</span>
          </Link>
        ))}
        <Link href={to(null)} scroll={false} className={styles.link}>
          Fit all
        </Link>
      </nav>
    </div>
  );
}
