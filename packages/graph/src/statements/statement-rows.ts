import type { z } from "zod";
import { readDate } from "../dates/dates.ts";
import type { statementsByIds } from "./statements.cypher.ts";
import type { SpanRecord, StatementRecord } from "./statements.records.ts";

type StatementRow = z.infer<(typeof statementsByIds)["row"]>;

/** A statement as the graph holds it, as a record. */
export function toStatementRecord(row: StatementRow): StatementRecord {
  const {
    said,
    start,
    end,
    spanRoles,
    spanStarts,
    spanEnds,
    passageBefore,
    passageText,
    passageAfter,
    ...rest
  } = row;
  return {
    ...rest,
    saidOn: readDate("said", said),
    passage: {
      before: passageBefore,
      text: passageText,
      after: passageAfter,
      start,
      end,
      spans: toSpans(row),
    },
  };
}

/** The passage's text is the hull of all spans, so that the words of each lie in it. */
function toSpans(row: StatementRow): SpanRecord[] {
  return row.spanRoles.flatMap((role, index) => {
    const start = row.spanStarts[index];
    const end = row.spanEnds[index];
    if (start === undefined || end === undefined) return [];
    return [{ role, start, end, text: row.passageText.slice(start - row.start, end - row.start) }];
  });
}
