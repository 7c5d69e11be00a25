import styles from "./chart.module.css";
import type { Frame } from "./frame.ts";
import type { TimeTick } from "./time.ts";

interface AxesProps {
  readonly frame: Frame;
  readonly timeTicks: readonly TimeTick[];
  /** In what the values are: “settlements”. */
  readonly unit: string;
}

/** Lines and words of both axes, and the ground of what has no date. */
export function Axes({ frame, timeTicks, unit }: AxesProps) {
  const { dated, undated, plot, valueTicks, fromZero } = frame;
  return (
    <>
      <text x={0} y={13} className={styles.unit}>
        {unit}
        {!fromZero && <tspan className={styles.caution}> · the axis does not begin at 0</tspan>}
      </text>
      {undated && (
        <>
          <rect
            x={undated.left}
            y={undated.top - 22}
            width={undated.right - undated.left}
            height={undated.bottom - undated.top + 22}
            className={styles.apart}
          />
          <text
            x={(undated.left + undated.right) / 2}
            y={undated.top - 7}
            className={styles.apartTitle}
          >
            date not known
          </text>
        </>
      )}
      {dated &&
        timeTicks.map(({ at, label, year }, index) => (
          <g key={at}>
            <path d={`M${frame.x(at)} ${dated.top}V${dated.bottom + 6}`} className={styles.grid} />
            <text x={frame.x(at) + 4} y={dated.bottom + 18} className={styles.tick}>
              {fits(frame, timeTicks[index + 1], at) && label}
            </text>
            <text x={frame.x(at) + 4} y={dated.bottom + 33} className={styles.year}>
              {year}
            </text>
          </g>
        ))}
      {valueTicks.map(({ value, y, label }) => (
        <g key={value}>
          {[dated, undated].map(
            (part) =>
              part && (
                <path
                  key={part.left}
                  d={`M${part.left} ${y}H${part.right}`}
                  className={value === 0 ? styles.zero : styles.grid}
                />
              ),
          )}
          <text x={plot.left - 7} y={y + 4} className={styles.value}>
            {label}
          </text>
        </g>
      ))}
    </>
  );
}

const roomForTick = 38;

/** Whether there is room for a tick's words before the next tick or the end of the axis. */
function fits(frame: Frame, next: TimeTick | undefined, at: number): boolean {
  const end = next ? frame.x(next.at) : (frame.dated ?? frame.plot).right + 6;
  return end - frame.x(at) >= roomForTick;
}
