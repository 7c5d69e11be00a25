import { ClockMark, percent } from "./clock-mark.tsx";
import styles from "./clock-tracks.module.css";
import { type ClockReading, clockWords, readingWords } from "./clocks.ts";
import type { Segment, TimeScale } from "./time-scale.ts";
import { ticksOf } from "./time-ticks.ts";

/** Height of the track of one clock, in pixels. */
const track = 15;

interface ClockTracksProps {
  readonly readings: readonly ClockReading[];
  readonly scale: TimeScale;
}

/** The four clocks of one telling on a time axis, each on a track of its own; one not known stands apart. */
export function ClockTracks({ readings, scale }: ClockTracksProps) {
  return (
    <div className={styles.tracks}>
      <div className={styles.names} aria-hidden="true">
        {readings.map(({ clock }) => (
          <span key={clock} title={clockWords[clock].meaning}>
            {clockWords[clock].name}
          </span>
        ))}
      </div>
      <svg
        className={styles.axis}
        width="100%"
        height={track * readings.length}
        role="img"
        aria-label={readings.map(readingWords).join("; ")}
      >
        {breaksOf(scale.segments).map(({ from, to }) => (
          <rect
            key={from}
            className={styles.break}
            x={percent(from)}
            width={percent(to - from)}
            height="100%"
          />
        ))}
        {ticksOf(scale).map(({ place }) => (
          <line
            key={place}
            className={styles.tick}
            x1={percent(place)}
            x2={percent(place)}
            y2="100%"
          />
        ))}
        {readings.map((reading, index) => (
          <ClockMark
            key={reading.clock}
            reading={reading}
            scale={scale}
            y={track * (index + 0.5)}
          />
        ))}
      </svg>
      <div className={styles.unknowns} aria-hidden="true">
        {readings.map((reading) => (
          <span key={reading.clock} title={reading.date ? undefined : readingWords(reading)}>
            {!reading.date && <span className={styles.unknown}>?</span>}
          </span>
        ))}
      </div>
    </div>
  );
}

interface ClockAxisProps {
  readonly scale: TimeScale;
}

/** The dates along the axis, over its tracks. */
export function ClockAxis({ scale }: ClockAxisProps) {
  return (
    <div className={styles.tracks} aria-hidden="true">
      <span className={styles.zone}>UTC</span>
      <div className={styles.labels}>
        {ticksOf(scale).map(({ place, label, within }) => (
          <span key={place} className={styles.label} style={{ insetInlineStart: percent(place) }}>
            {label}
            {within && <span>{within}</span>}
          </span>
        ))}
        {breaksOf(scale.segments).map(({ from, to }) => (
          <span
            key={from}
            className={styles.breakSign}
            style={{ insetInlineStart: percent((from + to) / 2) }}
          >
            ⫽
          </span>
        ))}
      </div>
      <span className={styles.unknownsTitle}>not known</span>
    </div>
  );
}

/** What lies between segments, as shares of the axis. */
function breaksOf(segments: readonly Segment[]) {
  return segments.slice(1).map((segment, index) => {
    const middle = ((segments[index]?.end ?? 0) + segment.start) / 2;
    return { from: middle - 0.012, to: middle + 0.012 };
  });
}
