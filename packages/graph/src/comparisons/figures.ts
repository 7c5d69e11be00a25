import type { FigureQualifier } from "../claims/claims.records.ts";
import type { MeasureId } from "../ids/ids.ts";

/** A figure as far as it is compared. */
export interface ComparedFigure {
  readonly measureId: MeasureId;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly qualifier: FigureQualifier;
}

/** True where both say the same number in the same sense: “about 1,000” is not “1,000”. */
export function isSameFigure(one: ComparedFigure, other: ComparedFigure): boolean {
  return (
    one.measureId === other.measureId &&
    one.unit === other.unit &&
    one.qualifier === other.qualifier &&
    one.min === other.min &&
    one.max === other.max
  );
}

/** True where no number is meant by both: “82” and “at most 74”. Figures in two units never exclude each other. */
export function excludeEachOther(one: ComparedFigure, other: ComparedFigure): boolean {
  if (one.unit !== other.unit) return false;
  return liesBelow(one, other) || liesBelow(other, one);
}

function liesBelow(lower: ComparedFigure, higher: ComparedFigure): boolean {
  const [top, bottom] = [topOf(lower), bottomOf(higher)];
  if (top < bottom) return true;
  return top === bottom && (lower.qualifier === "LESS_THAN" || higher.qualifier === "MORE_THAN");
}

function topOf({ min, max, qualifier }: ComparedFigure): number {
  if (qualifier === "AT_LEAST" || qualifier === "MORE_THAN") return Number.POSITIVE_INFINITY;
  return max ?? min ?? Number.POSITIVE_INFINITY;
}

function bottomOf({ min, max, qualifier }: ComparedFigure): number {
  if (qualifier === "AT_MOST" || qualifier === "LESS_THAN") return Number.NEGATIVE_INFINITY;
  return min ?? max ?? Number.NEGATIVE_INFINITY;
}
