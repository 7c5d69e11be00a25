import { scaleLinear, scaleUtc } from "d3-scale";
import type { KnownFigure } from "../../lib/figures.ts";
import { textWidth } from "../entity-graph/fit-text.ts";
import type { Box } from "./box.ts";
import { type Format, heightFor } from "./format.ts";
import { boundsOf, valueDomain } from "./values.ts";

const tickSize = 12;
const top = 44;
const bottom = 42;
const gutter = 14;
const number = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 6 });

/** The two axes of a panel and where on the picture they lie. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where dated figures stand; null if no figure has a date. */
  readonly dated: Box | null;
  /** Where figures without a date stand; null if all have one. */
  readonly undated: Box | null;
  /** Both. */
  readonly plot: Box;
  readonly valueTicks: readonly {
    readonly value: number;
    readonly y: number;
    readonly label: string;
  }[];
  readonly fromZero: boolean;
  readonly x: (instant: number) => number;
  readonly y: (value: number) => number;
}

/** The axis of values of one panel. */
export interface ValueAxis {
  readonly low: number;
  readonly high: number;
  readonly fromZero: boolean;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export function valueAxis(figures: readonly KnownFigure[]): ValueAxis {
  const domain = valueDomain(figures);
  const areWhole = figures.map(boundsOf).every(({ low, high }) => low % 1 === 0 && high % 1 === 0);
  const ticks = scaleLinear([domain.low, domain.high], [0, 1])
    .ticks(5)
    .filter((value) => !areWhole || value % 1 === 0);
  return { ...domain, ticks: ticks.map((value) => ({ value, label: number.format(value) })) };
}

/** What all panels of a chart share, so that the same day stands under itself. */
export interface SharedLayout {
  readonly format: Format;
  /** From the first to the last date; null if no figure has one. */
  readonly domain: readonly [number, number] | null;
  /** Where the axes of values stand. */
  readonly left: number;
  /** Whether a column is kept for figures without a date. */
  readonly hasApart: boolean;
}

/** How far from the edge the axes of values must stand for their words. */
export function leftOf(axes: readonly ValueAxis[]): number {
  const labels = axes.flatMap(({ ticks }) => ticks.map(({ label }) => label));
  return 12 + Math.max(0, ...labels.map((label) => textWidth(label, tickSize)));
}

interface FrameQuestion {
  readonly axis: ValueAxis;
  readonly figures: number;
  readonly someDated: boolean;
  readonly someUndated: boolean;
  readonly layout: SharedLayout;
}

/** Lays out the axes: values upward, time to the right, and what has no date in a column of its own. */
export function frameOf({ axis, figures, someDated, someUndated, layout }: FrameQuestion): Frame {
  const { format, domain, left, hasApart } = layout;
  const height = heightFor(figures, format);
  const scale = scaleLinear([axis.low, axis.high], [height - bottom, top]);
  const plot = { left, right: format.width - 1, top, bottom: height - bottom };
  const timeEnd = plot.right - (hasApart ? format.apart + gutter : 0);
  const time = scaleUtc(domain ?? [0, 1], [left, timeEnd]);
  return {
    width: format.width,
    height,
    dated: someDated ? { ...plot, right: timeEnd } : null,
    undated: someUndated ? { ...plot, left: domain ? plot.right - format.apart : left } : null,
    plot,
    fromZero: axis.fromZero,
    valueTicks: axis.ticks.map((tick) => ({ ...tick, y: scale(tick.value) })),
    x: (instant) => time(instant),
    y: (value) => scale(value),
  };
}
