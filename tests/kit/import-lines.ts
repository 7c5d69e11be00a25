import { Database, importFile, LockHeld } from "@sayso/graph";
import type { ExchangeInput } from "@sayso/schema/exchange";
import { inject } from "vitest";

/** Brings lines into the database of the tests, after the imports of other test files. Twice changes nothing. */
export async function importLines(lines: readonly ExchangeInput[]): Promise<void> {
  const database = Database.connect(inject("neo4j"));
  try {
    await patiently(() => importFile(database, { lines: each(lines), fileName: "fixture.jsonl" }));
  } finally {
    await database.close();
  }
}

async function* each(lines: readonly ExchangeInput[]) {
  yield* lines;
}

async function patiently(work: () => Promise<unknown>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      await work();
      return;
    } catch (error) {
      if (!(error instanceof LockHeld) || attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
