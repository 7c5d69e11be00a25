import { type Page, pageOf } from "../paging/page.ts";
import type { ComparisonRowRecord, ComparisonRowRequest } from "./comparisons.records.ts";

/** One page of the rows with the outcomes asked for, and how many of these there are. */
export function comparisonRowPage(
  rows: readonly ComparisonRowRecord[],
  { outcomes, page }: ComparisonRowRequest,
): Page<ComparisonRowRecord> & { readonly totalCount: number } {
  const wanted = rows.filter(({ outcome }) => outcomes.length === 0 || outcomes.includes(outcome));
  const within = wanted
    .filter(({ key }) => key > (page.after ?? "") && (!page.before || key < page.before))
    .map((row) => ({ key: row.key, item: row }));
  const walked = page.backward ? within.toReversed() : within;
  return { ...pageOf(walked.slice(0, page.size + 1), page), totalCount: wanted.length };
}
