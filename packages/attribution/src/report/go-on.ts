import type { Span } from "../attribution.ts";
import type { ReadStatement, Report } from "./report.ts";

/**
 * A speaker who goes on (“Also, …, she said”) goes on in the same channel and at the same time, where the
 * statement itself tells no other.
 */
export function goOn(
  report: Report,
  statement: ReadStatement,
  before: ReadStatement | undefined,
): ReadStatement {
  if (!before || statement.saidOn || !isSameSpeaker(statement, before)) return statement;
  if (!areNear(report, statement, before)) return statement;
  return {
    ...statement,
    channel: statement.channel ?? before.channel,
    saidOn: before.saidOn && { ...before.saidOn, basis: "INFERRED" },
  };
}

/** A speaker who is named anew begins anew. */
const goingOn = ["pronoun", "description", "variation", "continuation"];

function isSameSpeaker(
  { speakers: [one, ...others] }: ReadStatement,
  before: ReadStatement,
): boolean {
  return (
    goingOn.includes(one?.resolvedBy ?? "") &&
    others.length === 0 &&
    before.speakers.length === 1 &&
    one?.entity === before.speakers[0]?.entity
  );
}

/** In the same paragraph, or in the next. */
function areNear(report: Report, statement: ReadStatement, before: ReadStatement): boolean {
  const paragraphAt = ({ attribution: { cue, content } }: ReadStatement) => {
    const at = (cue ?? content[0])?.start ?? 0;
    return report.paragraphs.findIndex(({ end }: Span) => at < end);
  };
  return paragraphAt(statement) - paragraphAt(before) <= 1;
}
