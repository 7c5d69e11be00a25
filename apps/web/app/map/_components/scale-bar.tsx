import { scaleBar } from "#components/map/scale-bar.ts";
import type { View } from "#components/map/view.ts";
import styles from "./map-canvas.module.css";

const mostPixels = 120;

/** A length on the ground, at the middle of the map, and which way north is. */
export function ScaleBar({ view }: { readonly view: View }) {
  const { pixels, label } = scaleBar(view, mostPixels);
  return (
    <div className={styles.scale}>
      <span className={styles.bar} style={{ width: `${pixels.toFixed(1)}px` }} aria-hidden="true" />
      <span>{label}</span>
      <span>N ↑</span>
      <span>borders approximate</span>
    </div>
  );
}
