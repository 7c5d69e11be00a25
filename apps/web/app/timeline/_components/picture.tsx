import type { TimelineUnit } from "#generated/graphql.ts";
import { href } from "#lib/params.ts";
import type { Window } from "../_axis/window.ts";
import { Axis } from "./axis.tsx";
import { splitBins } from "./counts.tsx";
import { Gestures } from "./gestures.tsx";
import { Lane, type LaneView } from "./lane.tsx";
import styles from "./picture.module.css";
import { type TimelineState, toParams } from "./timeline-state.ts";
import { windowWords } from "./timeline-words.ts";

interface PictureProps {
  readonly lanes: readonly LaneView[];
  readonly name: string | undefined;
  readonly window: Window;
  readonly unit: TimelineUnit;
  readonly state: TimelineState;
}

/** The lanes on one axis. All of it is drawn on the server; the script only moves the window. */
export function Picture({ lanes, name, window, unit, state }: PictureProps) {
  const peak = Math.max(
    1,
    ...lanes.flatMap(({ bins }) => splitBins(bins, unit).bars.map((bar) => bar.count)),
  );
  return (
    <div className={styles.picture}>
      <a href="#list" className={styles.skip}>
        Skip the picture; the list says the same
      </a>
      <Gestures
        from={window.from}
        to={window.to}
        base={href("/timeline", toParams(state, null))}
        label={`Timeline from ${windowWords(window)}, UTC`}
      >
        <Axis window={window} />
        {lanes.map((lane) => (
          <Lane
            key={lane.kind}
            lane={lane}
            name={name}
            window={window}
            unit={unit}
            peak={peak}
            state={state}
          />
        ))}
      </Gestures>
    </div>
  );
}
