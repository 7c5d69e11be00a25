import { extent, type KnownFigure } from "#lib/figures.ts";
import styles from "./figure-mark.module.css";

interface FigureMarkProps {
  readonly figure: KnownFigure;
  readonly largest: number;
}

/** Where a figure lies on the scale of its series: a point, or a bar for a range. The number stands beside it. */
export function FigureMark({ figure, largest }: FigureMarkProps) {
  const { from, to } = extent(figure, largest);
  return (
    <span className={styles.scale} aria-hidden="true">
      <span
        className={styles.mark}
        data-range={to > from || undefined}
        data-approximate={figure.qualifier === "ABOUT" || undefined}
        style={{ insetInlineStart: `${from * 100}%`, width: `${(to - from) * 100}%` }}
      />
    </span>
  );
}
