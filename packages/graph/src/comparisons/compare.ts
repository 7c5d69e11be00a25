import type { ClaimId } from "../ids/ids.ts";
import { groupBy } from "../lists/group-by.ts";
import type { Stance } from "../statements/statements.records.ts";
import { compareMeasures } from "./compare-measures.ts";
import type { ComparisonOutcome, ComparisonRowRecord } from "./comparisons.records.ts";
import type { ComparedStatement, Meeting, Side } from "./meeting.ts";

/** Everything that two speakers meet on, and what only one of them speaks of; each claim of each in some row. */
export function compare(
  left: readonly ComparedStatement[],
  right: readonly ComparedStatement[],
): ComparisonRowRecord[] {
  const [ofLeft, ofRight] = [byClaim(left), byClaim(right)];
  const meetings = [
    ...onSameClaims(ofLeft, ofRight),
    ...onContradictions(ofLeft, ofRight),
    ...compareMeasures(ofLeft, ofRight),
  ];
  const met = (side: "left" | "right") =>
    new Set(meetings.flatMap((meeting) => meeting[side].map(({ claimId }) => claimId)));
  const rows = [
    ...meetings,
    ...onOneSide("ONLY_LEFT", ofLeft, met("left")),
    ...onOneSide("ONLY_RIGHT", ofRight, met("right")),
  ].map(toRow);
  return rows.sort((one, other) => (one.key < other.key ? -1 : 1));
}

function byClaim(statements: readonly ComparedStatement[]): Side {
  return groupBy(statements, ({ claimId }) => claimId);
}

function onSameClaims(ofLeft: Side, ofRight: Side): Meeting[] {
  return [...ofLeft].flatMap(([claimId, left]): Meeting[] => {
    const right = ofRight.get(claimId);
    if (!right) return [];
    return [{ outcome: outcomeOf(left, right), ground: "CLAIM", measureId: null, left, right }];
  });
}

/** One who both affirmed and denied it differs from all who do either. */
function outcomeOf(
  left: readonly ComparedStatement[],
  right: readonly ComparedStatement[],
): ComparisonOutcome {
  const both = (ofLeft: Stance, ofRight: Stance) => takes(left, ofLeft) && takes(right, ofRight);
  if (both("AFFIRMS", "DENIES") || both("DENIES", "AFFIRMS")) return "DIFFERENCE";
  return both("AFFIRMS", "AFFIRMS") || both("DENIES", "DENIES") ? "AGREEMENT" : "OPEN";
}

function onContradictions(ofLeft: Side, ofRight: Side): Meeting[] {
  return [...ofLeft.values()].flatMap((left) => {
    const contradicted = left[0]?.contradictIds ?? [];
    return contradicted.flatMap((claimId): Meeting[] => {
      const right = ofRight.get(claimId) ?? [];
      if (!takes(left, "AFFIRMS") || !takes(right, "AFFIRMS")) return [];
      const ground = "CONTRADICTING_CLAIMS";
      return [{ outcome: "DIFFERENCE", ground, measureId: null, left, right }];
    });
  });
}

function onOneSide(
  outcome: "ONLY_LEFT" | "ONLY_RIGHT",
  side: Side,
  met: ReadonlySet<ClaimId>,
): Meeting[] {
  return [...side].flatMap(([claimId, statements]): Meeting[] => {
    if (met.has(claimId)) return [];
    const [left, right] = outcome === "ONLY_LEFT" ? [statements, []] : [[], statements];
    return [{ outcome, ground: "CLAIM", measureId: null, left, right }];
  });
}

function takes(statements: readonly ComparedStatement[], wanted: Stance): boolean {
  return statements.some(({ stance }) => stance === wanted);
}

function toRow(meeting: Meeting): ComparisonRowRecord {
  const { outcome, ground, measureId } = meeting;
  const [left, right] = [meeting.left, meeting.right].map((side) => side.toSorted(byDate));
  const first = [...meeting.left, ...meeting.right].toSorted(byDate)[0];
  const claims = [left?.[0]?.claimId, right?.[0]?.claimId].join();
  return {
    // Two rows may begin with the same statement.
    key: `${first ? dateKey(first) : ""}|${outcome}|${ground}|${measureId ?? ""}|${claims}`,
    ...{ outcome, ground, measureId },
    left: (left ?? []).map(({ id }) => id),
    right: (right ?? []).map(({ id }) => id),
  };
}

function byDate(one: ComparedStatement, other: ComparedStatement): number {
  return dateKey(one) < dateKey(other) ? -1 : 1;
}

/** Sort keys of things without a date begin with the year 0; in a comparison they come last. */
function dateKey({ sortKey, undated }: ComparedStatement): string {
  return undated ? `~${sortKey}` : sortKey;
}
