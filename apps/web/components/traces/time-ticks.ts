import { utcTicks } from "d3-time";
import { instant } from "../../lib/dates.ts";
import type { Segment, TimeScale } from "./time-scale.ts";

export interface Tick {
  /** Share of the axis, from 0 to 1. */
  readonly place: number;
  readonly label: string;
  /** What the label leaves out: the year of days, the day of hours. Given where it changes. */
  readonly within: string | undefined;
}

/** Share of the axis that one label takes, with the room beside it. */
const labelRoom = 0.15;

const day = 86_400_000;

/** Where an axis is marked, in UTC; at least once in each of its segments. */
export function ticksOf({ segments, place }: TimeScale): readonly Tick[] {
  const years = new Set<string | undefined>();
  let last: string | undefined;
  return segments.flatMap((segment) => {
    const times = timesOf(segment);
    const step = (times[1] ?? 0) - (times[0] ?? 0);
    return times.map((at) => {
      const { label, within } = wordsOf(at, step);
      const told = within === last ? undefined : within;
      last = within;
      const year = within?.slice(-4);
      // The year is told once: days of several years stand beside each other only where the axis is broken.
      const short = years.has(year) ? told?.replace(/ \d{4}$/, "") : told;
      years.add(year);
      return { place: place(at), label, within: short };
    });
  });
}

/** Round times, as many as have room. */
function timesOf({ from, to, start, end }: Segment): readonly number[] {
  if (from === to) return [from];
  const most = Math.floor((end - start) / labelRoom) + 1;
  for (let wanted = most; wanted > 1; wanted--) {
    const times = utcTicks(new Date(from), new Date(to), wanted).map(Number);
    if (times.length > 0 && times.length <= most) return times;
  }
  return [from];
}

function wordsOf(at: number, step: number): Pick<Tick, "label" | "within"> {
  const iso = new Date(at).toISOString();
  const [date = "", hour = ""] = instant(iso, "MINUTE", "UTC").split(", ");
  const [dayOfMonth = "", month = "", year = ""] = date.split(" ");
  if (step > 0 && step < day) return { label: hour, within: `${dayOfMonth} ${month} ${year}` };
  if (step >= 360 * day) return { label: year, within: undefined };
  return { label: step >= 28 * day ? month : `${dayOfMonth} ${month}`, within: year };
}
