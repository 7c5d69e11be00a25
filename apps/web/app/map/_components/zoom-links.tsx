import type { MouseEvent } from "react";
import { type Size, type View, zoomAround } from "#components/map/view.ts";
import { Link } from "#components/shell/link.tsx";
import { href } from "#lib/params.ts";
import styles from "./map-canvas.module.css";
import { writeView } from "./map-state.ts";

interface ZoomLinksProps {
  readonly view: View;
  readonly size: Size;
  readonly params: Readonly<Record<string, string | undefined>>;
  /** Null shows everything. */
  readonly onView: (view: View | null) => void;
}

/** Nearer, farther, everything: links, so that they work without scripts too. */
export function ZoomLinks({ view, size, params, onView }: ZoomLinksProps) {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const steps = [
    { label: "Zoom in", sign: "+", target: zoomAround(view, size, middle, view.zoom + 1) },
    { label: "Zoom out", sign: "−", target: zoomAround(view, size, middle, view.zoom - 1) },
    { label: "Show everything", sign: "⤢", target: null },
  ];
  return (
    <nav className={styles.zoom} aria-label="Part of the map in view" data-print="none">
      {steps.map(({ label, sign, target }) => (
        <Link
          key={label}
          href={href("/map", { ...params, ...(target && writeView(target)) })}
          scroll={false}
          title={label}
          className={styles.button}
          onClick={(event: MouseEvent) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onView(target);
          }}
        >
          <span aria-hidden="true">{sign}</span>
          <span className="visually-hidden">{label}</span>
        </Link>
      ))}
    </nav>
  );
}
