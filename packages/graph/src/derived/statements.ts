import type { Transaction } from "../driver/database.ts";
import { runRows } from "../driver/rows.ts";
import type { Difference } from "./difference.ts";
import { deriveStatement, edgesOf, type StatementDerived } from "./statement-derived.ts";
import {
  clearStatementEdges,
  readStatementInputs,
  type StatementInputs,
  writeConcerns,
  writeSaidAbout,
  writeSaidBy,
  writeStatementProperties,
} from "./statements.cypher.ts";

/** Finds statements whose derived properties or edges are not what follows from the graph. */
export async function inspectStatements(
  transaction: Transaction,
  ids: readonly string[],
): Promise<(Difference & { readonly expected: StatementDerived })[]> {
  const inputs = await transaction.run(readStatementInputs, { ids });
  const byId = new Map(inputs.map((row) => [row.id, row]));
  const roots = new Set(inputs.flatMap((row) => row.rootId ?? []));
  const missing = [...roots].filter((id) => !byId.has(id));
  if (missing.length > 0) {
    const rows = await transaction.run(readStatementInputs, { ids: missing });
    for (const row of rows) byId.set(row.id, row);
  }
  return inputs.flatMap((row) => {
    const expected = deriveStatement(row, byId.get(row.rootId ?? row.id) ?? row);
    const what = differs(expected, row.stored);
    return what.length === 0 ? [] : [{ id: row.id, what, expected }];
  });
}

/** Writes the derived properties and edges of these statements. */
export async function writeStatementsDerived(
  transaction: Transaction,
  all: readonly StatementDerived[],
): Promise<void> {
  if (all.length === 0) return;
  await transaction.run(writeStatementProperties, {
    rows: all.map(({ id, speakerIds: _speakers, subjectIds: _subjects, ...properties }) => ({
      id,
      properties,
    })),
  });
  await transaction.run(clearStatementEdges, { ids: all.map(({ id }) => id) });
  const edges = all.map((item) => ({ ...item, statementId: item.id }));
  const said = edges.flatMap(({ statementId, sortKey, speakerIds }) =>
    speakerIds.map((speakerId) => ({ statementId, sortKey, speakerId })),
  );
  const concerns = edges.flatMap(({ statementId, sortKey, subjectIds }) =>
    subjectIds.map((entityId) => ({ statementId, sortKey, entityId })),
  );
  const saidAbout = edges.flatMap(({ statementId, sortKey, speakerIds, subjectIds }) =>
    speakerIds.flatMap((speakerId) =>
      subjectIds.map((entityId) => ({ statementId, sortKey, speakerId, entityId })),
    ),
  );
  await runRows(transaction, writeSaidBy, said);
  await runRows(transaction, writeConcerns, concerns);
  await runRows(transaction, writeSaidAbout, saidAbout);
}

const plainNames = [
  "sortKey",
  "dateShown",
  "originKey",
  "originKnown",
  "searchText",
  "windowFrom",
  "windowTo",
] as const;

function differs(expected: StatementDerived, stored: StatementInputs["stored"]): string[] {
  const what: string[] = plainNames.filter((name) => expected[name] !== stored[name]);
  if (expected.tags.join(" ") !== stored.tags?.join(" ")) what.push("tags");
  const edges = edgesOf(expected).sort();
  const same = edges.join("\n") === [...stored.edges].sort().join("\n");
  return same ? what : [...what, "edges to speakers and subjects"];
}
