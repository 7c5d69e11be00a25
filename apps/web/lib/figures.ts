import type { FigureQualifier } from "../generated/graphql.ts";

/** A number in a claim, as the API gives it. */
export interface KnownFigure {
  readonly min?: number | null | undefined;
  readonly max?: number | null | undefined;
  readonly qualifier: FigureQualifier;
}

const format = new Intl.NumberFormat("en-GB", { maximumFractionDigits: 2 });

const prefixes = {
  EXACT: "",
  RANGE: "",
  ABOUT: "about ",
  AT_LEAST: "at least ",
  AT_MOST: "up to ",
  MORE_THAN: "more than ",
  LESS_THAN: "fewer than ",
} as const;

/** A number as it was meant: “about 1,000”, “more than 100”, “1 to 2”. */
export function formatFigure({ min, max, qualifier }: KnownFigure): string {
  const from = min ?? max;
  if (from === null || from === undefined) return "not known";
  if (qualifier === "RANGE" && max !== null && max !== undefined) {
    return `${format.format(from)} to ${format.format(max)}`;
  }
  return prefixes[qualifier] + format.format(from);
}

/** The unit of more than one: units come in the singular; symbols such as `km²` stay as they are. */
export function pluralUnit(unit: string): string {
  if (unit === "person") return "people";
  const isWord = /^[\p{L} -]{4,}$/u.test(unit);
  return isWord && !unit.endsWith("s") ? `${unit}s` : unit;
}

interface Extent {
  /** Place on the scale, from 0 to 1. */
  readonly from: number;
  readonly to: number;
}

/** Where a figure lies between 0 and the largest of its series. An open end reaches to the edge. */
export function extent({ min, max, qualifier }: KnownFigure, largest: number): Extent {
  const place = (value: number) => (largest > 0 ? Math.min(1, Math.max(0, value / largest)) : 0);
  const from = qualifier === "AT_MOST" || qualifier === "LESS_THAN" ? 0 : place(min ?? max ?? 0);
  const to = qualifier === "AT_LEAST" || qualifier === "MORE_THAN" ? 1 : place(max ?? min ?? 0);
  return { from, to };
}

/** The largest number of a series, with room for open ends above it. */
export function largestOf(figures: readonly KnownFigure[]): number {
  return Math.max(0, ...figures.map(({ min, max }) => Math.max(min ?? 0, max ?? 0))) * 1.08;
}

/** The scale of each unit in a series: figures in different units are never laid on one scale. */
export function scalesByUnit(
  figures: readonly (KnownFigure & { readonly unit: string })[],
): ReadonlyMap<string, number> {
  const units = new Set(figures.map((figure) => figure.unit));
  return new Map(
    [...units].map((unit) => [unit, largestOf(figures.filter((figure) => figure.unit === unit))]),
  );
}
