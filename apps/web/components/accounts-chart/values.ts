import { scaleLinear } from "d3-scale";
import type { KnownFigure } from "../../lib/figures.ts";

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** The lowest and the highest number of a figure; both the same unless it is a range. */
export function boundsOf({ min, max }: KnownFigure): Bounds {
  return { low: min ?? max ?? 0, high: max ?? min ?? 0 };
}

/** Which way a figure is open: “more than” upward, “up to” downward. */
export function opennessOf({ qualifier }: KnownFigure): "up" | "down" | null {
  if (qualifier === "MORE_THAN" || qualifier === "AT_LEAST") return "up";
  if (qualifier === "LESS_THAN" || qualifier === "AT_MOST") return "down";
  return null;
}

const room = 0.08;

/**
 * The span of the axis of values. It begins at nothing, unless all figures lie so close together that their
 * differences would be lost; `fromZero` says which, so that the chart can tell.
 */
export function valueDomain(figures: readonly KnownFigure[]): Bounds & {
  readonly fromZero: boolean;
} {
  const bounds = figures.map(boundsOf);
  const low = Math.min(...bounds.map((one) => one.low));
  const high = Math.max(...bounds.map((one) => one.high));
  const fromZero = low >= 0 && low <= high / 2;
  const spread = high - low || Math.abs(high) || 1;
  const start = fromZero ? 0 : Math.max(low - spread * room, low >= 0 ? 0 : -Infinity);
  const [nice = start, top = high] = scaleLinear([start, high + spread * room], [0, 1])
    .nice(5)
    .domain();
  return { low: nice, high: top, fromZero: nice === 0 };
}
