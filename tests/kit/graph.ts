import { createHash } from "node:crypto";
import {
  type Connection,
  Database,
  exportGraph,
  type Graph,
  graphOf,
  type ImportOptions,
  type ImportResult,
  importFile,
  migrate,
  resetGraph,
} from "@sayso/graph";
import type { ExchangeInput } from "@sayso/schema/exchange";
import { inject } from "vitest";
import type { z } from "zod";
import { query } from "../../packages/graph/src/driver/query.ts";

declare module "vitest" {
  interface ProvidedContext {
    neo4j: Connection;
  }
}

/** A graph to test on, empty at first. */
export interface TestGraph {
  readonly connection: Connection;
  readonly database: Database;
  readonly graph: Graph;
  /** Imports lines of the exchange format; texts are taken as lines of a file, as they are. */
  import(lines: Lines, options?: ImportOptions & { fileName?: string }): Promise<ImportResult>;
  /** Everything in the graph, as the lines that an export writes. */
  export(): Promise<string[]>;
  /** Hash of that. */
  contentHash(): Promise<string>;
  /** What a query of a test answers. */
  ask<Row>(text: string, row: z.ZodType<Row>, parameters?: Record<string, unknown>): Promise<Row[]>;
  empty(): Promise<void>;
  close(): Promise<void>;
}

export type Lines = Iterable<ExchangeInput | string> | AsyncIterable<ExchangeInput | string>;

/** The graph of this run's throw-away Neo4j, emptied and migrated. Tests in one file may share it. */
export async function startTestGraph(): Promise<TestGraph> {
  const connection = inject("neo4j");
  const database = Database.connect(connection);
  const graph = graphOf(database);
  await migrate(database);
  await resetGraph(database);
  const exportLines = async () => {
    const lines: string[] = [];
    for await (const line of exportGraph(database)) lines.push(line);
    return lines;
  };
  return {
    connection,
    database,
    graph,
    import: (lines, { fileName = "test.jsonl", ...options } = {}) =>
      importFile(database, { bytes: fileOf(lines), fileName }, options),
    export: exportLines,
    contentHash: async () => hashOf(await exportLines()),
    ask: (text, row, parameters = {}) => database.read(query(text, row), parameters),
    empty: () => resetGraph(database),
    close: () => database.close(),
  };
}

/** The bytes of a file with these lines. */
export async function* fileOf(lines: Lines): AsyncIterable<Uint8Array> {
  for await (const line of lines)
    yield Buffer.from(`${typeof line === "string" ? line : JSON.stringify(line)}\n`);
}

export function hashOf(lines: readonly string[]): string {
  return createHash("sha256").update(lines.join("\n")).digest("hex");
}
