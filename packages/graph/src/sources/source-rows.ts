import type { z } from "zod";
import { readDate } from "../dates/dates.ts";
import type { sourcesByIds } from "./sources.cypher.ts";
import type { SourceRecord } from "./sources.records.ts";

type SourceRow = z.infer<(typeof sourcesByIds)["row"]>;

/** A source as the graph holds it, as a record. */
export function toSourceRecord({ published, statementCount, ...row }: SourceRow): SourceRecord {
  return {
    ...row,
    publishedOn: readDate("published", published),
    statementCount: statementCount ?? 0,
  };
}
