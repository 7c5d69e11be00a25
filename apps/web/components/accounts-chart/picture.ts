import { formatFigure } from "../../lib/figures.ts";
import { groupBy } from "../../lib/group-by.ts";
import { fitText } from "../entity-graph/fit-text.ts";
import type { ChartAccount } from "./account.ts";
import type { Box } from "./box.ts";
import type { Format } from "./format.ts";
import {
  type Frame,
  frameOf,
  leftOf,
  type SharedLayout,
  type ValueAxis,
  valueAxis,
} from "./frame.ts";
import type { Given } from "./given.ts";
import { labelSize, type PlacedLabel, placeLabels } from "./labels.ts";
import { endsOf, type Mark, placeMarks } from "./place.ts";
import { speakerWords, voiceKeys } from "./speakers.ts";

/** One panel, all worked out: what is left is to draw it. */
export interface Picture<Account extends ChartAccount = ChartAccount> {
  readonly frame: Frame;
  readonly marks: readonly Mark<Account>[];
  /** Beside each mark; null where there is no room. */
  readonly labels: readonly (PlacedLabel | null)[];
  /** The dated marks of each identified speaker who has several, in the order of time. */
  readonly lines: ReadonlyMap<string, readonly Mark<Account>[]>;
  /** From a figure to the one that brings it up to date, where no line joins them. */
  readonly updates: readonly (readonly [Mark<Account>, Mark<Account>])[];
}

/** Works out the panels of the chart in one format; they share the axis of time. */
export function picturesOf<Account extends ChartAccount>(
  panels: readonly (readonly Given<Account>[])[],
  domain: readonly [number, number] | null,
  format: Format,
): readonly Picture<Account>[] {
  const axes = panels.map((given) => valueAxis(given.map(({ account }) => account.figure)));
  const hasApart = panels.flat().some(({ span }) => span === null);
  const layout = { format, domain, left: leftOf(axes), hasApart };
  return panels.flatMap((given, index) => {
    const axis = axes[index];
    return axis ? [pictureOf(given, axis, layout)] : [];
  });
}

function pictureOf<Account extends ChartAccount>(
  given: readonly Given<Account>[],
  axis: ValueAxis,
  layout: SharedLayout,
): Picture<Account> {
  const frame = frameOf({
    axis,
    figures: given.length,
    someDated: given.some(({ span }) => span !== null),
    someUndated: given.some(({ span }) => span === null),
    layout,
  });
  const marks = placeMarks(given, frame);
  return {
    frame,
    marks,
    labels: labelsOf(marks, frame, layout.format),
    lines: linesOf(marks),
    updates: updatesOf(marks),
  };
}

/**
 * A speaker is named at their newest figure, and at their last without a date; at the others stands the figure
 * alone, if there is room. Words stay in the part of the picture where their mark stands.
 */
function labelsOf(marks: readonly Mark[], frame: Frame, format: Format) {
  const nameOf = ({ given, span }: Mark) => `${span ? "dated" : ""} ${speakerWords(given.account)}`;
  const newest = new Map(marks.toSorted(byTime).map((mark) => [nameOf(mark), mark]));
  const wanted = marks.map((mark) => {
    const isNewest = newest.get(nameOf(mark)) === mark;
    const part = (mark.span ? frame.dated : frame.undated) ?? frame.plot;
    return { box: mark.box, words: wordsOf(mark, isNewest, format), rank: isNewest ? 0 : 1, part };
  });
  const spans = marks.flatMap((mark) =>
    endsOf(mark).flatMap((y): Box[] =>
      mark.span ? [{ ...mark.span, top: y - 3, bottom: y + 3 }] : [],
    ),
  );
  return placeLabels(wanted, spans);
}

/** What may stand beside a mark, the fullest first. */
function wordsOf({ given: { account } }: Mark, isNamed: boolean, { nameWidth }: Format) {
  const figure = formatFigure(account.figure);
  if (!isNamed) return [figure];
  const name = (width: number) => fitText(speakerWords(account), width, labelSize);
  const short = name(nameWidth * 0.6);
  return [`${figure} ${name(nameWidth)}`, `${figure} ${short}`, short, figure];
}

function linesOf<Account extends ChartAccount>(marks: readonly Mark<Account>[]) {
  const dated = marks.filter(({ span }) => span !== null);
  const steps = dated.flatMap((mark) =>
    voiceKeys(mark.given.account).map((voice) => ({ voice, mark })),
  );
  const byVoice = [...groupBy(steps, ({ voice }) => voice)].map(
    ([voice, own]) => [voice, own.map(({ mark }) => mark).toSorted(byTime)] as const,
  );
  return new Map(byVoice.filter(([, own]) => own.length > 1));
}

function updatesOf<Account extends ChartAccount>(marks: readonly Mark<Account>[]) {
  return marks.flatMap((mark): (readonly [Mark<Account>, Mark<Account>])[] => {
    const voices = voiceKeys(mark.given.account);
    const newer = marks.find(({ given: { account } }) =>
      mark.given.account.claim.updatedBy.some(({ id }) => id === account.claim.id),
    );
    const isJoined =
      mark.span &&
      newer?.span &&
      voiceKeys(newer.given.account).some((voice) => voices.includes(voice));
    return newer && !isJoined ? [[mark, newer]] : [];
  });
}

function byTime(one: Mark, other: Mark): number {
  return (one.given.span?.at ?? 0) - (other.given.span?.at ?? 0);
}
