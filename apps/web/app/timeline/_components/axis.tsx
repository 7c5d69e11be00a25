import { ticksOf } from "../_axis/ticks.ts";
import type { Window } from "../_axis/window.ts";
import styles from "./axis.module.css";
import { at } from "./position.ts";

/** A label that begins further right would run out of the picture. */
const lastLabel = 0.95;

/** The lines of the axis, through all lanes, with their labels on top. The window is told in words elsewhere. */
export function Axis({ window }: { readonly window: Window }) {
  return (
    <div className={styles.axis} aria-hidden="true">
      {ticksOf(window)
        .filter(({ at: place }) => place >= 0 && place <= 1)
        .map((tick, index) => (
          <div
            key={tick.at}
            className={styles.tick}
            data-major={tick.major || undefined}
            data-second={index % 2 === 1 || undefined}
            style={at({ "--start": tick.at })}
          >
            {tick.at <= lastLabel && <span className={styles.label}>{tick.label}</span>}
          </div>
        ))}
    </div>
  );
}
