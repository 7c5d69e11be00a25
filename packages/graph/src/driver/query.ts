import type { z } from "zod";

/** A whole Cypher text with the form of its rows. Its first line is a comment with its own name. */
export interface Query<Row> {
  readonly text: string;
  readonly row: z.ZodType<Row>;
}

/** Declares a query. The text is pasteable into a console; values come as `$parameters` only. */
export function query<Row>(text: string, row: z.ZodType<Row>): Query<Row> {
  return { text, row };
}
