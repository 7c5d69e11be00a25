/** A stretch of time in milliseconds; an end that is open is null. */
export interface Stretch {
  readonly from: number | null;
  readonly to: number | null;
}

/** A part of an axis on which equal lengths mean equal times. Places are shares of the axis, from 0 to 1. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

export interface TimeScale {
  /** From left to right; between two of them the axis is broken. */
  readonly segments: readonly Segment[];
  readonly place: (at: number) => number;
}

const day = 86_400_000;
/** Shares of the axis: a broken gap, the room at both ends of a segment, and the least that holds a label. */
const room = { gap: 0.06, pad: 0.06, least: 0.2 };
const mostBreaks = 3;

/**
 * An axis that shows all of these, broken where nothing begins or ends for long: what was published in a week
 * and recorded years later would else be one dot and a dash. Null where no date is known.
 */
export function timeScale(stretches: readonly Stretch[]): TimeScale | null {
  const ends = stretches.flatMap(({ from, to }) => [from, to]).filter((end) => end !== null);
  const edges = [...new Set(ends)].sort((one, other) => one - other);
  if (edges.length === 0) return null;
  const segments = laidOut(runsOf(edges));
  return { segments, place: (at) => placeOn(segments, at) };
}

interface Run {
  readonly from: number;
  readonly to: number;
}

/** The edges between breaks. A gap is broken that makes up most of what is left, which stays a day or more. */
function runsOf(edges: readonly number[]): readonly Run[] {
  const gaps = edges
    .slice(1)
    .map((edge, index) => ({ index, length: edge - (edges[index] ?? edge) }))
    .sort((one, other) => other.length - one.length);
  let left = gaps.reduce((sum, gap) => sum + gap.length, 0);
  const broken: number[] = [];
  for (const { index, length } of gaps.slice(0, mostBreaks)) {
    if (length < 30 * day || length < 0.4 * left || left - length < day) break;
    broken.push(index);
    left -= length;
  }
  const starts = [0, ...broken.sort((one, other) => one - other).map((index) => index + 1)];
  return starts.map((start, place) => ({
    from: edges[start] ?? 0,
    to: edges[(starts[place + 1] ?? edges.length) - 1] ?? 0,
  }));
}

/** All segments have one rate; one that is too short for a label gets the least room, its content in the middle. */
function laidOut(runs: readonly Run[]): readonly Segment[] {
  const free = 1 - room.gap * (runs.length - 1);
  const rate = rateOf(runs, free);
  const widths = runs.map((run) => Math.max(room.least, lengthOf(run) * rate + 2 * room.pad));
  const spare = (free - widths.reduce((sum, width) => sum + width, 0)) / runs.length;
  let at = 0;
  return runs.map((run, index) => {
    const width = (widths[index] ?? 0) + spare;
    const inner = lengthOf(run) * rate;
    const start = at + (width - inner) / 2;
    at += width + room.gap;
    return { ...run, start, end: start + inner };
  });
}

/** The share of the axis that a millisecond takes. */
function rateOf(runs: readonly Run[], free: number): number {
  let long = runs.filter((run) => lengthOf(run) > 0);
  for (;;) {
    const length = long.reduce((sum, run) => sum + lengthOf(run), 0);
    if (length === 0) return 0;
    const taken = (runs.length - long.length) * room.least + long.length * 2 * room.pad;
    const rate = (free - taken) / length;
    const fitting = long.filter((run) => lengthOf(run) * rate + 2 * room.pad >= room.least);
    if (fitting.length === long.length || fitting.length === 0) return rate;
    long = fitting;
  }
}

function lengthOf({ from, to }: Run): number {
  return to - from;
}

function placeOn(segments: readonly Segment[], at: number): number {
  const next = segments.findIndex((segment) => at <= segment.to);
  if (next === -1) return 1;
  const segment = segments[next];
  if (!segment) return 1;
  if (at >= segment.from) {
    const length = segment.to - segment.from;
    const share = length === 0 ? 0 : (at - segment.from) / length;
    return segment.start + share * (segment.end - segment.start);
  }
  const before = segments[next - 1];
  return before ? (before.end + segment.start) / 2 : 0;
}
