import type { MeasureId } from "../ids/ids.ts";
import { groupBy } from "../lists/group-by.ts";
import { type ComparedFigure, excludeEachOther, isSameFigure } from "./figures.ts";
import type { ComparedStatement, Meeting, Side } from "./meeting.ts";

/** A figure that a side gives, with all that the side says of its claim. */
interface Given {
  readonly figure: ComparedFigure;
  readonly claim: readonly ComparedStatement[];
}

/** Rows for the measures of which both sides give figures in claims of their own. */
export function compareMeasures(ofLeft: Side, ofRight: Side): Meeting[] {
  const [left, right] = [givenByMeasure(ofLeft), givenByMeasure(ofRight)];
  return [...left].flatMap(([measureId, ofTheOne]) => {
    const ofTheOther = right.get(measureId);
    return ofTheOther ? compareMeasure(measureId, ofTheOne, ofTheOther) : [];
  });
}

/** Who denies or questions a figure does not give it. */
function givenByMeasure(side: Side): Map<MeasureId, Given[]> {
  const given = [...side.values()].flatMap((claim) => {
    const gives = claim.some(({ stance }) => stance === "AFFIRMS" || stance === "UNSTATED");
    return gives ? (claim[0]?.figures ?? []).map((figure) => ({ figure, claim })) : [];
  });
  return groupBy(given, ({ figure }) => figure.measureId);
}

/** What is the same in one row, the rest in another. The same claim on both sides has a row of its own already. */
function compareMeasure(
  measureId: MeasureId,
  left: readonly Given[],
  right: readonly Given[],
): Meeting[] {
  const [sameLeft, restLeft] = parted(left, right);
  const [sameRight, restRight] = parted(right, left);
  const rows: Meeting[] = [];
  if (!pairs(sameLeft, sameRight).every(isMetElsewhere)) {
    rows.push(toMeeting("AGREEMENT", measureId, sameLeft, sameRight));
  }
  // One side may give nothing but what both give: then the rest of the other stands against that.
  const [against, other] = [orAll(restLeft, left), orAll(restRight, right)];
  if (restLeft.length + restRight.length === 0) return rows;
  const open = pairs(against, other).filter((pair) => !isMetElsewhere(pair));
  if (open.length > 0) {
    const differ = open.some(([one, two]) => excludeEachOther(one.figure, two.figure));
    rows.push(toMeeting(differ ? "DIFFERENCE" : "OPEN", measureId, against, other));
  }
  return rows;
}

/** What of one side the other side gives too, and what not. */
function parted(side: readonly Given[], other: readonly Given[]): [Given[], Given[]] {
  const isShared = ({ figure }: Given) => other.some((one) => isSameFigure(one.figure, figure));
  return [side.filter(isShared), side.filter((given) => !isShared(given))];
}

function orAll(rest: readonly Given[], all: readonly Given[]): readonly Given[] {
  return rest.length > 0 ? rest : all;
}

type Pair = readonly [Given, Given];

function pairs(left: readonly Given[], right: readonly Given[]): Pair[] {
  return left.flatMap((one) => right.map((other): Pair => [one, other]));
}

/** As the same claim, or as two claims that contradict each other. */
function isMetElsewhere([one, other]: Pair): boolean {
  const [first, second] = [one.claim[0], other.claim[0]];
  if (!first || !second) return false;
  return first.claimId === second.claimId || first.contradictIds.includes(second.claimId);
}

function toMeeting(
  outcome: Meeting["outcome"],
  measureId: MeasureId,
  left: readonly Given[],
  right: readonly Given[],
): Meeting {
  const [ofLeft, ofRight] = [left, right].map((side) => [
    ...new Set(side.flatMap(({ claim }) => claim)),
  ]);
  return { outcome, ground: "MEASURE", measureId, left: ofLeft ?? [], right: ofRight ?? [] };
}
