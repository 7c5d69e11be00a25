import type { Span } from "../../attribution.ts";
import type { StatedFigure } from "../report.ts";
import { findCounted } from "./counted.ts";
import { countMeasure, unitMeasure } from "./measure.ts";
import { isOtherNumber } from "./other-numbers.ts";
import { findQualifierAfter } from "./qualifiers.ts";
import { bounded, listQuantities, type Quantity } from "./quantities.ts";
import { listTerms, type Term } from "./terms.ts";
import { dimensionOf, findUnit } from "./units.ts";

/** What a number counts or measures, and where the words for it end. */
interface Reading extends Pick<StatedFigure, "unit" | "dimension" | "measure"> {
  readonly end: number;
  /** The counted noun with its adjectives; null for units of measurement. */
  readonly label: string | null;
}

interface Passage {
  readonly text: string;
  readonly terms: readonly Term[];
}

function readMeasured({ text, terms }: Passage, quantity: Quantity): Reading | null {
  const found = quantity.unit ? null : findUnit(text.slice(quantity.end));
  const unit = quantity.unit ?? found?.unit;
  if (!unit) return null;
  const end = quantity.end + (found?.length ?? 0);
  const dimension = dimensionOf(unit);
  const measure = unitMeasure(text, terms, { start: quantity.start, end }, dimension);
  return { end, unit, dimension, measure, label: null };
}

function readCounted({ text, terms }: Passage, quantity: Quantity): Reading | null {
  const counted = findCounted(text, terms, quantity.end, quantity.min === 1 && quantity.max === 1);
  if (!counted) return null;
  const { unit, label, end } = counted;
  const measure = countMeasure(text, terms, { start: quantity.start, end }, label);
  return { end, unit, label, measure, dimension: "count" };
}

/** “with about 1,000 in camps” after “11,000 people fled”: the noun stands with the figure before. */
function readUnderstood(
  { text, terms }: Passage,
  { start, end, qualifier, number, max }: Quantity,
  last: Reading,
): Reading | null {
  const between = text.slice(last.end, start);
  const isClear =
    qualifier !== "EXACT" || /^(?:\p{N}|\p{L}+\s(?:others|more)\b)/u.test(text.slice(number));
  const isAge = /^(?:under|over|above|below)\s/iu.test(text.slice(start));
  const follows = /^(?:\s\p{Ll}|[,.;]?["”’']?(?:\s|$))/u.test(text.slice(end));
  const isBeyond = last.dimension === "share" && (max ?? 0) > 100;
  const isApart = /[.?!]['"”’]*\s/u.test(between) || /\p{Lu}[\p{L}\p{N}]*\s$/u.test(between);
  if (!isClear || !follows || isAge || isApart || isBeyond) return null;
  const measure =
    last.label === null ? last.measure : countMeasure(text, terms, { start, end }, last.label);
  return { ...last, end, measure };
}

function figureOf(
  text: string,
  offset: number,
  quantity: Quantity,
  reading: Reading,
): StatedFigure {
  const after = quantity.qualifier === "EXACT" ? findQualifierAfter(text, reading.end) : null;
  const { min, max, qualifier } =
    after && quantity.max !== null ? bounded(quantity.max, after.qualifier) : quantity;
  const { unit, measure, dimension } = reading;
  const span = { start: offset + quantity.start, end: offset + (after?.end ?? reading.end) };
  return { span, min, max, qualifier, unit, measure, dimension };
}

/** The numbers in a stretch of text that count or measure something. */
export function listFigures(text: string, within: Span): StatedFigure[] {
  const stretch = text.slice(within.start, within.end);
  const quantities = listQuantities(stretch).filter((item) => !isOtherNumber(stretch, item));
  if (quantities.length === 0) return [];
  const passage: Passage = { text: stretch, terms: listTerms(stretch) };
  const figures: StatedFigure[] = [];
  let last: Reading | null = null;
  for (const quantity of quantities) {
    const reading: Reading | null =
      readMeasured(passage, quantity) ??
      readCounted(passage, quantity) ??
      (last && readUnderstood(passage, quantity, last));
    if (!reading) continue;
    figures.push(figureOf(stretch, within.start, quantity, reading));
    last = reading;
  }
  return figures;
}
