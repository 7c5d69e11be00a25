import {
  type SymbolType,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTimes,
  symbolTriangle,
  symbolWye,
} from "d3-shape";

const area = 84;

function outline(type: SymbolType, size = area): string {
  return symbol(type, size)() ?? "";
}

const outlines = [
  symbolCircle,
  symbolSquare,
  symbolTriangle,
  symbolDiamond,
  symbolCross,
  symbolStar,
  symbolWye,
].map((type) => outline(type));

/** Drawn by its line alone, since it belongs to nobody in particular. */
const openOutline = outline(symbolTimes, 60);

const colors = 8;

/** The sign of a speaker, around 0, 0. Seven outlines by eight colours: the pair comes again after 56. */
export function signOutline(sign: number | null): string {
  return sign === null ? openOutline : (outlines[sign % outlines.length] ?? openOutline);
}

/** The colour that goes with the sign; it says nothing that the sign and the name do not say. */
export function signColor(sign: number | null): string {
  return sign === null ? "var(--ink-faint)" : `var(--series-${(sign % colors) + 1})`;
}
