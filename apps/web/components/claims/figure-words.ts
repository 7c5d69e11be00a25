import { formatFigure, type KnownFigure, pluralUnit } from "../../lib/figures.ts";

/** A figure with its unit, as it was meant: “more than 100 people”, “up to 2 miles”, “about 1,000 km²”. */
export function figureWords(figure: KnownFigure & { readonly unit: string }): string {
  const number = figure.max ?? figure.min;
  const unit = isOne(figure, number) ? figure.unit : pluralUnit(figure.unit);
  return `${formatFigure(figure)} ${unit}`.trim();
}

/** Only exactly one, or about one, takes the singular: “more than 1 settlements” still counts several. */
function isOne({ qualifier }: KnownFigure, number: number | null | undefined): boolean {
  return number === 1 && (qualifier === "EXACT" || qualifier === "ABOUT");
}
