import { formatFigure, type KnownFigure } from "../../lib/figures.ts";
import { figureWords } from "../claims/figure-words.ts";

type UnitFigure = KnownFigure & { readonly id: string; readonly unit: string };

/** Between which figures those of a measure lie, as they were meant: “28 to 82 settlements”. */
export function spreadWords(spread: {
  readonly lowest: UnitFigure;
  readonly highest: UnitFigure;
}): string {
  const { lowest, highest } = spread;
  if (lowest.id === highest.id) return figureWords(lowest);
  return `${formatFigure(end(lowest, lowest.min))} to ${figureWords(end(highest, highest.max))}`;
}

/** Of a range only the end that is meant; every other figure as it is. */
function end<Figure extends UnitFigure>(figure: Figure, bound: number | null | undefined): Figure {
  if (figure.qualifier !== "RANGE") return figure;
  return { ...figure, min: bound, max: bound, qualifier: "EXACT" };
}
