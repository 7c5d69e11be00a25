import type { Database, Transaction } from "./database.ts";
import { patient } from "./patient.ts";

/** Runs each query in a reading transaction of its own, for walks over the whole graph. */
export function readingEach(database: Database): Transaction {
  return { run: (query, parameters) => database.read(query, parameters, patient) };
}
