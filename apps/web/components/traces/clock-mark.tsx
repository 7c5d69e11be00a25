import styles from "./clock-tracks.module.css";
import { type ClockReading, clockWords, readingWords, stretchOf } from "./clocks.ts";
import type { TimeScale } from "./time-scale.ts";

interface ClockMarkProps {
  readonly reading: ClockReading;
  readonly scale: TimeScale;
  /** Middle of its track. */
  readonly y: number;
}

/** A narrower span is drawn as the mark of its clock. Share of the axis. */
const narrow = 0.03;

/**
 * What one clock shows: a bar as long as its span, or its mark where that is short. Hollow: inferred. Tapered
 * ends: about. An arrow: open at that end. Nothing where it is not known.
 */
export function ClockMark({ reading, scale, y }: ClockMarkProps) {
  const { clock, date } = reading;
  if (!date) return null;
  const { from, to } = stretchOf(date);
  const start = from === null ? 0 : scale.place(from);
  const end = to === null ? 1 : scale.place(to);
  const isOpen = from === null || to === null;
  const isNarrow = !isOpen && end - start < narrow;
  return (
    <g
      className={styles.mark}
      data-clock={clock}
      data-inferred={date.basis === "INFERRED" || undefined}
    >
      <title>{readingWords(reading)}</title>
      {!isNarrow && (
        <rect
          className={styles.bar}
          data-open={isOpen || undefined}
          x={percent(start)}
          width={percent(end - start)}
          y={y - 3}
          height={6}
          rx={isOpen ? 0 : 3}
        />
      )}
      {isNarrow && <Shape at={(start + end) / 2} y={y} d={clockWords[clock].shape} />}
      {from === null && <Shape at={start} y={y} d="M0 0 7-5V5Z" />}
      {to === null && <Shape at={end} y={y} d="M0 0-7-5V5Z" />}
      {date.approximate && from !== null && (
        <Shape at={isNarrow ? (start + end) / 2 : start} y={y} d="M-5-3.5-17 0-5 3.5Z" isTaper />
      )}
      {date.approximate && to !== null && (
        <Shape at={isNarrow ? (start + end) / 2 : end} y={y} d="M5-3.5 17 0 5 3.5Z" isTaper />
      )}
    </g>
  );
}

interface ShapeProps {
  readonly at: number;
  readonly y: number;
  readonly d: string;
  readonly isTaper?: boolean;
}

/** An outline at a place that is a share of the width: a path alone knows no shares. */
function Shape({ at, y, d, isTaper = false }: ShapeProps) {
  return (
    <svg x={percent(at)} y={y} className={styles.place} aria-hidden="true">
      <path d={d} className={isTaper ? styles.taper : styles.shape} />
    </svg>
  );
}

export function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
