import { MigrationRefused, migrate } from "@sayso/graph";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { query } from "../../packages/graph/src/driver/query.ts";
import { type Migration, migrations } from "../../packages/graph/src/migrations/migrations.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import { smallFile } from "../kit/lines.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph();
});
afterEach(async () => {
  const text = "// forget\nMATCH (m:Migration) WHERE m.number > 100 DETACH DELETE m";
  await graph.database.runAlone(query(text, z.object({})));
});
afterAll(() => graph.close());

/** A migration that leaves a trace each time it runs. */
function counting(number: number, touchesData = false): Migration {
  const text = "// count\nMERGE (m:Migration {number: 999}) SET m.runs = coalesce(m.runs, 0) + 1";
  return { number, name: `test ${number}`, touchesData, queries: [query(text, z.object({}))] };
}

async function runs(): Promise<number> {
  const text = "// runs\nMATCH (m:Migration {number: 999}) RETURN toString(m.runs) AS runs";
  const [row] = await graph.ask(text, z.object({ runs: z.string() }));
  return Number(row?.runs ?? 0);
}

describe("migrations", () => {
  test("are numbered from 1 without a gap", () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  });

  test("are applied once, even by two at once", async () => {
    const list = [...migrations, { ...counting(101), number: 1_000 }];
    const results = await Promise.all([
      migrate(graph.database, { migrations: list }),
      migrate(graph.database, { migrations: list }),
    ]);
    expect(results.flat()).toEqual([1_000]);
    expect(await migrate(graph.database, { migrations: list })).toEqual([]);
    expect(await runs()).toBe(1);
  });

  test("warn before one that rewrites a full graph, and only there", async () => {
    const lines: string[] = [];
    const onStep = (line: string) => void lines.push(line);
    await migrate(graph.database, {
      onStep,
      migrations: [counting(1_001, true)].concat(counting(1_002)),
    });
    await graph.import(smallFile());
    await migrate(graph.database, { onStep, migrations: [counting(1_003, true), counting(1_004)] });
    expect(lines.map((line) => line.includes("a graph that is not empty"))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  test("of a newer version are not touched", async () => {
    await migrate(graph.database, { migrations: [...migrations, counting(1_005)] });
    await expect(migrate(graph.database)).rejects.toThrow(MigrationRefused);
  });

  test("leave every index online", async () => {
    const states = await graph.database.runAlone(
      query(
        "// indexes\nSHOW INDEXES YIELD name, state RETURN name, state",
        z.object({ name: z.string(), state: z.string() }),
      ),
    );
    expect(states.length).toBeGreaterThan(30);
    expect(states.filter(({ state }) => state !== "ONLINE")).toEqual([]);
  });
});
