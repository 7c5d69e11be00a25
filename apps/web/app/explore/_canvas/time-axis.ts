import { utcTicks } from "d3-time";
import { type TimeScale, timeScale } from "#components/traces/time-scale.ts";

/** A stretch of the axis on which equal lengths mean equal times; places in the unit of the layout. */
export interface AxisPart {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
}

/** From left to right; the axis is broken between two parts, where nothing is for long. */
export interface TimeAxis {
  readonly parts: readonly AxisPart[];
  readonly toX: (instant: number) => number;
}

const timeWidth = 1000;

/** The axis on which all these instants lie. */
export function timeAxis(instants: readonly number[]): TimeAxis {
  const scale: TimeScale | null = timeScale(instants.map((at) => ({ from: at, to: at })));
  if (!scale) return { parts: [], toX: () => timeWidth / 2 };
  return {
    parts: scale.segments.map(({ from, to, start, end }) => ({
      ...{ from, to, left: start * timeWidth, right: end * timeWidth },
    })),
    toX: (instant) => scale.place(instant) * timeWidth,
  };
}

export interface Tick {
  readonly x: number;
  readonly label: string;
}

/** Marks on what lies of a part between two places, about so many; a part of one instant has one. */
export function ticksOn(part: AxisPart, left: number, right: number, about: number): Tick[] {
  const { from, to } = part;
  if (from === to) return [{ x: part.left, label: formatFor(day).format(from) }];
  const rate = (to - from) / (part.right - part.left);
  const dateAt = (x: number) => new Date(from + (x - part.left) * rate);
  const [low, high] = [Math.max(left, part.left), Math.min(right, part.right)];
  if (high <= low) return [];
  const dates = utcTicks(dateAt(low), dateAt(high), Math.max(1, about)).map(Number);
  if (dates.length === 0) return [{ x: low, label: formatFor(day).format(dateAt(low)) }];
  const format = formatFor(dates.length > 1 ? (dates[1] ?? 0) - (dates[0] ?? 0) : to - from);
  return dates.map((at) => ({ x: part.left + (at - from) / rate, label: format.format(at) }));
}

const day = 86_400_000;
const utc = { timeZone: "UTC" } as const;
const date = { day: "numeric", month: "short" } as const;
const formats = {
  hours: new Intl.DateTimeFormat("en-GB", { ...date, hour: "2-digit", minute: "2-digit", ...utc }),
  days: new Intl.DateTimeFormat("en-GB", { ...date, year: "numeric", ...utc }),
  months: new Intl.DateTimeFormat("en-GB", { month: "short", year: "numeric", ...utc }),
  years: new Intl.DateTimeFormat("en-GB", { year: "numeric", ...utc }),
};

function formatFor(step: number): Intl.DateTimeFormat {
  if (step < day) return formats.hours;
  if (step < 27 * day) return formats.days;
  return step < 360 * day ? formats.months : formats.years;
}
