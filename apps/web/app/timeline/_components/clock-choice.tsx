import { ChoiceLinks } from "#components/filters/choice-links.tsx";
import { href } from "#lib/params.ts";
import styles from "./timeline.module.css";
import { clocks, type TimelineState, toParams } from "./timeline-state.ts";
import { clockWords } from "./timeline-words.ts";

/** By which of its dates a statement stands on the axis. Another clock is another picture: the window is dropped. */
export function ClockChoice({ state }: { readonly state: TimelineState }) {
  return (
    <>
      <ChoiceLinks
        label="Clock"
        choices={clocks.map((clock) => ({
          href: href("/timeline", toParams({ ...state, clock }, null)),
          chosen: clock === state.clock,
          label: clockWords[clock].label,
        }))}
      />
      <p className={styles.meaning}>{clockWords[state.clock].meaning}</p>
    </>
  );
}
