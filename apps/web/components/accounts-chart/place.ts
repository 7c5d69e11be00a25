import type { ChartAccount } from "./account.ts";
import type { Box } from "./box.ts";
import type { Frame } from "./frame.ts";
import type { Given } from "./given.ts";
import { sideBySide, type Upright } from "./side-by-side.ts";
import type { Span } from "./span.ts";
import { boundsOf, opennessOf } from "./values.ts";

/** Half of a speaker's sign. */
export const signRadius = 6.5;
/** How far an open bar or the band of “about” reaches; neither is a value. */
export const openReach = 40;
export const bandReach = 17;

export const sealWidth = 12;

/** The small signs at a mark whose claim stands against another one. */
export function sealsOf({ contradicted, updated }: Given): readonly ("contradicted" | "updated")[] {
  return [
    ...(contradicted ? ["contradicted" as const] : []),
    ...(updated ? ["updated" as const] : []),
  ];
}

/** The bar of a date: from where to where, and which ends fade. */
export interface PlacedSpan {
  readonly left: number;
  readonly right: number;
  readonly softLeft: boolean;
  readonly softRight: boolean;
}

/** The heights at which a mark's values lie: one, or both ends of a range. */
export function endsOf({ yHigh, yLow }: Mark): readonly number[] {
  return yHigh === yLow ? [yHigh] : [yHigh, yLow];
}

/** Halfway up a mark: where lines and links meet it. No value of its own. */
export function middleOf({ yHigh, yLow }: Mark): number {
  return (yHigh + yLow) / 2;
}

/** A figure in its place. */
export interface Mark<Account extends ChartAccount = ChartAccount> {
  readonly given: Given<Account>;
  readonly x: number;
  /** Of the upper and the lower bound; the same but for a range. */
  readonly yHigh: number;
  readonly yLow: number;
  /** All that is drawn for it, without its date and its words. */
  readonly box: Box;
  /** Null where the date is not known. */
  readonly span: PlacedSpan | null;
}

/** Places every figure: by its date on the axis, or apart where its date is not known. None is left out. */
export function placeMarks<Account extends ChartAccount>(
  given: readonly Given<Account>[],
  frame: Frame,
): readonly Mark<Account>[] {
  const dated = given.flatMap((one) => (one.span ? [{ given: one, span: one.span }] : []));
  const undated = given.filter(({ span }) => span === null);
  const spots = dated.map(({ given: one, span }) => uprightOf(one, span, frame));
  const xs = sideBySide(spots, frame.dated ?? frame.plot);
  const { left, right } = frame.undated ?? frame.plot;
  const step = (right - left) / Math.max(1, undated.length);
  return [
    ...dated.map(({ given: one, span }, index) =>
      markAt(one, xs[index] ?? 0, frame, placeSpan(span, frame)),
    ),
    ...undated.map((one, index) => markAt(one, left + (index + 0.5) * step, frame, null)),
  ];
}

/** The least play, in units of the picture: one mark beside another. */
const leastPlay = 20;

/** What must not be hidden by others: the sign, and the bar of a range. What fades may cross. */
function uprightOf({ account }: Given, span: Span, frame: Frame): Upright {
  const { low, high } = boundsOf(account.figure);
  const { left, right } = placeSpan(span, frame);
  return {
    x: frame.x(span.at),
    top: frame.y(high) - signRadius - 2,
    bottom: frame.y(low) + signRadius + 2,
    play:
      span.from === null || span.to === null ? leastPlay : Math.max(leastPlay, (right - left) / 2),
  };
}

function markAt<Account extends ChartAccount>(
  given: Given<Account>,
  x: number,
  frame: Frame,
  span: PlacedSpan | null,
): Mark<Account> {
  const { low, high } = boundsOf(given.account.figure);
  const half = signRadius + 2;
  const right = x + half + sealsOf(given).length * sealWidth;
  const box = { ...reach(given, frame), left: x - half, right };
  return { given, x, yHigh: frame.y(high), yLow: frame.y(low), box, span };
}

/** From where to where a mark is drawn, up and down. */
function reach(given: Given, frame: Frame): Pick<Box, "top" | "bottom"> {
  const { figure } = given.account;
  const { low, high } = boundsOf(figure);
  const openness = opennessOf(figure);
  const around = figure.qualifier === "ABOUT" ? bandReach : signRadius + 2;
  const seal = sealsOf(given).length > 0 ? 6 : 0;
  const top = frame.y(high) - (openness === "up" ? openReach : around + seal);
  const bottom = frame.y(low) + (openness === "down" ? openReach : around);
  return {
    top: Math.max(top, frame.plot.top - 8),
    bottom: Math.min(bottom, frame.plot.bottom + 8),
  };
}

/** An end that is not known runs to the edge, and fades. */
function placeSpan({ from, to, approximate }: Span, frame: Frame): PlacedSpan {
  const { left, right } = frame.dated ?? frame.plot;
  return {
    left: from === null ? left : frame.x(from),
    right: to === null ? right : frame.x(to),
    softLeft: approximate || from === null,
    softRight: approximate || to === null,
  };
}
