import { scaleUtc } from "d3-scale";
import { instant, type KnownDate } from "../../lib/dates.ts";
import type { Span } from "./span.ts";

const dayLength = 24 * 60 * 60 * 1000;
const room = 0.03;

/** From the first to the last date of the figures with a little room, in milliseconds; null without dates. */
export function timeDomain(spans: readonly Span[]): readonly [number, number] | null {
  const bounds = spans.flatMap(({ from, to, at }) => [from ?? at, to ?? at]);
  if (bounds.length === 0) return null;
  const first = Math.min(...bounds);
  const last = Math.max(...bounds);
  const around = last - first < dayLength * 1.5 ? dayLength / 2 : (last - first) * room;
  return [first - around, last + around];
}

export interface TimeTick {
  readonly at: number;
  readonly label: string;
  /** The year, where it begins to count; null where it goes without saying. */
  readonly year: string | null;
}

/** Ticks no finer than the dates are known. */
export function timeTicks(
  domain: readonly [number, number],
  wanted: number,
  precisions: readonly KnownDate["precision"][],
): readonly TimeTick[] {
  const isFine = precisions.some((precision) => precision === "HOUR" || precision === "MINUTE");
  const all = scaleUtc(domain, [0, 1])
    .ticks(wanted)
    .map((tick) => tick.getTime());
  const ticks = isFine ? all : all.filter((at) => at % dayLength === 0);
  const precision = precisionOf(ticks);
  const years = ticks.map((at) => String(new Date(at).getUTCFullYear()));
  return ticks.map((at, index) => {
    const year = years[index] ?? null;
    const isNew = precision !== "YEAR" && year !== years[index - 1];
    return { at, label: tickLabel(at, precision), year: isNew ? year : null };
  });
}

function precisionOf(ticks: readonly number[]): "DAY" | "MONTH" | "YEAR" {
  const dates = ticks.map((at) => new Date(at));
  if (!dates.every((date) => date.getUTCDate() === 1)) return "DAY";
  return dates.every((date) => date.getUTCMonth() === 0) ? "YEAR" : "MONTH";
}

function tickLabel(at: number, precision: "DAY" | "MONTH" | "YEAR"): string {
  const iso = new Date(at).toISOString();
  if (at % dayLength !== 0) return iso.slice(11, 16);
  const label = instant(iso, precision, "UTC");
  return precision === "YEAR" ? label : label.replace(/ \d+$/, "");
}
