import { z } from "zod";
import {
  claimLine,
  entityLine,
  exchangeLine,
  formatVersion,
  headerLine,
  measureLine,
  relationLine,
  sourceLine,
  span,
  statementLine,
} from "./lines.ts";
import { date, key } from "./values.ts";

const definitions = {
  header: headerLine,
  entity: entityLine,
  source: sourceLine,
  measure: measureLine,
  claim: claimLine,
  statement: statementLine,
  relation: relationLine,
  span,
  date,
  key,
};

/** JSON Schema (draft 2020-12) of one line as a file may hold it, with a line break at its end. */
export function printJsonSchema(): string {
  const metadata = z.registry<{ id?: string; title?: string; description?: string }>();
  for (const [id, schema] of Object.entries(definitions)) metadata.add(schema, { id });
  metadata.add(exchangeLine, {
    title: `A line of a Sayso JSONL file, format version ${formatVersion}`,
    description:
      'Printed by "npm run schema:print" from lines.ts. Rules that hold between fields or lines are in docs/exchange-format.md.',
  });
  const schema = z.toJSONSchema(exchangeLine, { io: "input", metadata });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
