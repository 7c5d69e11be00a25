import type { TimelineEntryKind, TimelineUnit } from "#generated/graphql.ts";
import { count, counted } from "#lib/numbers.ts";
import { packRows } from "../_axis/pack.ts";
import { placeSpan } from "../_axis/place.ts";
import { unitWords } from "../_axis/unit.ts";
import type { Window } from "../_axis/window.ts";
import { type Bin, Counts, splitBins } from "./counts.tsx";
import styles from "./lane.module.css";
import { Mark, type MarkEdge, placeMarks } from "./mark.tsx";
import markStyles from "./marks.module.css";
import { at } from "./position.ts";
import type { TimelineState } from "./timeline-state.ts";
import { laneTitle } from "./timeline-words.ts";

/** A higher pile of marks says less than a count does. */
const mostRows = 30;

/** So few have room for their words. */
const fewEnoughForWords = 14;
const roomForWords = 0.24;
/** What a finger or a shaky hand needs, on a wide screen. */
const leastWidth = 0.025;

export interface LaneView {
  readonly kind: TimelineEntryKind;
  readonly bins: readonly Bin[];
  /** Undefined where there are too many to be drawn one by one. */
  readonly marks: readonly MarkEdge[] | undefined;
}

interface LaneProps {
  readonly lane: LaneView;
  readonly name: string | undefined;
  readonly window: Window;
  readonly unit: TimelineUnit;
  readonly peak: number;
  readonly state: TimelineState;
}

/** What one lane draws: its marks in rows, or null where counts say more. */
export function packLane({ marks, bins }: LaneView, window: Window) {
  const total = sumOf(bins);
  if (!marks || total === 0) return null;
  const places = placeMarks(marks, window).map((mark) => ({
    ...mark,
    room: total <= fewEnoughForWords && mark.words === "beside" ? roomForWords : 0,
  }));
  const packed = packRows(places, leastWidth);
  return packed.rows <= mostRows ? packed : null;
}

export function sumOf(bins: readonly Bin[]): number {
  return bins.reduce((sum, bin) => sum + bin.count, 0);
}

/** One kind of entry along the axis: single marks where they are few, else counts. */
export function Lane({ lane, name, window, unit, peak, state }: LaneProps) {
  const { kind, bins } = lane;
  const total = sumOf(bins);
  const packed = packLane(lane, window);
  return (
    <section className={styles.lane} data-kind={kind} data-drawn={packed ? "marks" : "counts"}>
      <h3 className={styles.title}>
        {laneTitle(kind, name)}{" "}
        <span className={styles.note}>{noteOf(lane, packed !== null, unit, window)}</span>
      </h3>
      {packed && (
        <ul className={markStyles.marks} style={at({ "--rows": packed.rows })}>
          {packed.placed.map(({ item, row }) => (
            <Mark
              key={item.edge.cursor}
              mark={item}
              row={row}
              words={item.room > 0 || item.words === "inside" ? item.words : "none"}
              otherClock={state.clock === "SAID_ELSE_PUBLISHED" && item.edge.clock === "PUBLISHED"}
            />
          ))}
        </ul>
      )}
      {!packed && total > 0 && (
        <Counts bins={bins} unit={unit} window={window} peak={peak} state={state} />
      )}
    </section>
  );
}

/** How many are in view, and how they are drawn. */
function noteOf({ bins }: LaneView, drawn: boolean, unit: TimelineUnit, window: Window): string {
  const total = sumOf(bins);
  if (total === 0) return "none in view";
  if (drawn) return `${counted(total, "entry", "entries")}, each drawn`;
  const { bars } = splitBins(bins, unit);
  const highest = Math.max(0, ...bars.map((bar) => bar.count));
  const counting = highest > 0 ? ` by ${unitWords[unit]}, at most ${count(highest)}` : "";
  // Where all are as long as what is in view, zooming in would not tell them apart.
  const alike = bins.every((bin) => {
    const { start, end } = placeSpan(bin, window);
    return start <= 0 && end >= 1;
  });
  const advice = alike ? "the list has each of them" : "zoom in for single ones";
  return `${counted(total, "entry", "entries")}, counted${counting}; ${advice}`;
}
