import type { TimelineEntryKind, TimelineUnit } from "#generated/graphql.ts";
import { count, counted } from "#lib/numbers.ts";
import { packRows } from "../_axis/pack.ts";
import { placeSpan } from "../_axis/place.ts";
import { unitWords } from "../_axis/unit.ts";
import type { Window } from "../_axis/window.ts";
import { type Bin, Counts, splitBins } from "./counts.tsx";
import styles from "./lane.module.css";
import { Mark, type MarkEdge, type PlacedMark, placeMarks } from "./mark.tsx";
import markStyles from "./marks.module.css";
import { at } from "./position.ts";
import type { TimelineState } from "./timeline-state.ts";
import { laneTitle } from "./timeline-words.ts";

/** A higher pile of marks says less than a count does. */
const mostRows = 30;

/** So few have room for their words. */
const fewEnoughForWords = 14;
const roomForWords = 0.24;
/** A mark that is longer, as a part of the window, bears its words itself. */
const roomInside = 0.22;
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
  const few = total <= fewEnoughForWords;
  const places = placeMarks(marks, window)
    .map((mark) => placeWords(mark, few))
    .sort((one, other) => one.start - other.start);
  const packed = packRows(places, leastWidth);
  return packed.rows <= mostRows ? packed : null;
}

/** What a mark takes of its row, with its words: inside a long one, after a short one, before it at the end. */
function placeWords(mark: PlacedMark, few: boolean) {
  const { start, end } = mark;
  if (Math.min(end, 1) - Math.max(start, 0) > roomInside) {
    return { mark, words: "inside", start, end, room: 0 } as const;
  }
  if (!few) return { mark, words: "none", start, end, room: 0 } as const;
  if (end <= 1 - roomForWords)
    return { mark, words: "after", start, end, room: roomForWords } as const;
  return { mark, words: "before", start: start - roomForWords, end, room: 0 } as const;
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
              key={item.mark.edge.cursor}
              mark={item.mark}
              row={row}
              words={item.words}
              otherClock={
                state.clock === "SAID_ELSE_PUBLISHED" && item.mark.edge.clock === "PUBLISHED"
              }
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
