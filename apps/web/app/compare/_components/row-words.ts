import type { ComparisonGround, ComparisonOutcome, Stance } from "../../../generated/graphql.ts";
import { outcomeWords } from "./outcome-words.ts";

interface Span {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** A statement of a row, as far as its words and dates tell why the row is what it is. */
export interface RowStatement {
  readonly stance: Stance;
  readonly claim: {
    readonly date?: Span | null | undefined;
    readonly figures: readonly {
      readonly date?: Span | null | undefined;
      readonly measure: { readonly id: string };
    }[];
  };
}

interface Row {
  readonly outcome: ComparisonOutcome;
  readonly ground: ComparisonGround;
  readonly measure: string | undefined;
  readonly ofLeft: readonly RowStatement[];
  readonly ofRight: readonly RowStatement[];
}

/** What a row is called, and why it is that. */
export function rowWords(row: Row): { readonly word: string; readonly why: string } {
  const { outcome, ground } = row;
  const word = outcomeWords[outcome].label;
  if (ground === "CONTRADICTING_CLAIMS") return { word, why: "their claims contradict each other" };
  if (ground === "CLAIM") return { word, why: whyOfClaim(row) };
  if (outcome === "AGREEMENT") return { word, why: "both give the same figure" };
  if (outcome === "OPEN") return { word, why: "their figures do not exclude each other" };
  return {
    word: "Rival figures",
    why: areForDifferentDays(row)
      ? "for different days: both may hold"
      : "side by side, never averaged",
  };
}

function whyOfClaim({ outcome, ofLeft, ofRight }: Row): string {
  if (outcome === "AGREEMENT") {
    const affirmed = [ofLeft, ofRight].every((side) => takes(side, "AFFIRMS"));
    return affirmed ? "both affirm it" : "both deny it";
  }
  if (outcome === "DIFFERENCE") return "one affirms it, the other denies it";
  return "their words do not settle whether they agree";
}

function takes(side: readonly RowStatement[], stance: Stance): boolean {
  return side.some((statement) => statement.stance === stance);
}

/** Whether all figures of the one side are for other days than all of the other: then none rules another out. */
function areForDifferentDays({ ofLeft, ofRight, measure }: Row): boolean {
  const [left, right] = [datesOf(ofLeft, measure), datesOf(ofRight, measure)];
  if (left.length === 0 || right.length === 0) return false;
  return left.every((one) => right.every((other) => one && other && areApart(one, other)));
}

function datesOf(side: readonly RowStatement[], measure: string | undefined) {
  return side.flatMap(({ claim }) =>
    claim.figures
      .filter((figure) => figure.measure.id === measure)
      .map((figure) => figure.date ?? claim.date),
  );
}

/** Spans are half-open; an open end reaches as far as there is time. */
function areApart(one: Span, other: Span): boolean {
  return (one.to ?? "~") <= (other.from ?? "") || (other.to ?? "~") <= (one.from ?? "");
}
