import { scaleUtc } from "d3-scale";
import type { Window } from "./window.ts";

/** A line of the axis: where it stands in the window, from 0 to 1, and what it says. */
export interface Tick {
  readonly at: number;
  readonly label: string;
  /** True where a day, month or year begins among finer lines. */
  readonly major: boolean;
}

/** Round instants of UTC, about `wanted` of them, each labelled by the largest unit that begins there. */
export function ticksOf({ from, to }: Window, wanted = 8): readonly Tick[] {
  const instants = scaleUtc([new Date(from), new Date(to)], [0, 1]).ticks(wanted);
  const ranks = instants.map(rankOf);
  const finest = Math.min(...ranks);
  return instants.map((date, index) => ({
    at: (date.getTime() - from) / (to - from),
    label: labelOf(date, ranks[index] ?? 0, finest),
    major: (ranks[index] ?? 0) > finest,
  }));
}

/** 0: within a day, 1: a day begins, 2: a month, 3: a year. */
function rankOf(date: Date): number {
  if (date.getUTCHours() !== 0 || date.getUTCMinutes() !== 0) return 0;
  if (date.getUTCDate() !== 1) return 1;
  return date.getUTCMonth() === 0 ? 3 : 2;
}

const months = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** Among days a month begins on its first day; among months it is named alone. */
function labelOf(date: Date, rank: number, finest: number): string {
  if (rank === 0) return date.toISOString().slice(11, 16);
  const day = finest < 2 ? `${date.getUTCDate()} ${months[date.getUTCMonth()]}` : "";
  if (rank === 3) return `${day} ${date.getUTCFullYear()}`.trim();
  return day || `${months[date.getUTCMonth()]}`;
}
