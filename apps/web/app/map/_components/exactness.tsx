import { kmPerPixel } from "#components/map/mercator.ts";
import { type Size, toScreen, type View } from "#components/map/view.ts";
import type { Spot } from "../_marks/marks.ts";
import styles from "./mark-layer.module.css";

interface ExactnessProps {
  readonly spots: readonly Spot[];
  readonly view: View;
  readonly size: Size;
  /** Slugs of those that are selected or pointed at. */
  readonly strong: readonly (string | null)[];
}

/** How exactly each place is known: a circle to scale, within which it lies somewhere. */
export function Exactness({ spots, view, size, strong }: ExactnessProps) {
  return spots.map((spot) => {
    const { key, latitude, radiusKm, marks } = spot;
    if (radiusKm === null) return null;
    const { x, y } = toScreen(view, size, spot);
    return (
      <circle
        key={key}
        cx={x}
        cy={y}
        r={(radiusKm / kmPerPixel(latitude, view.zoom)).toFixed(1)}
        className={styles.within}
        data-strong={marks.some(({ slug }) => strong.includes(slug)) || undefined}
      />
    );
  });
}
