import { inspectGraph } from "@sayso/graph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { z } from "zod";
import { query } from "../../packages/graph/src/driver/query.ts";
import { richLines } from "../fixtures/rich.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph();
  await graph.import(richLines);
});
afterAll(() => graph.close());

test("after an import everything derived is as it should be", async () => {
  expect(await inspectGraph(graph.database)).toEqual({ findings: [], total: 0, repaired: 0 });
});

const damages: [string, string, string][] = [
  ["a counter", "MATCH (n:Entity {key: 'ada'}) SET n.statementCount = 99", "statementCount"],
  [
    "a missing edge to a speaker",
    "MATCH (:Statement)-[r:SAID_BY]->(:Entity {key: 'cleo'}) DELETE r",
    "edges to speakers and subjects",
  ],
  ["an order", "MATCH (n:Statement {form: 'DIRECT'}) SET n.sortKey = 'x'", "sortKey"],
  ["an origin", "MATCH (n:Statement {key: 'told-the-daily'}) SET n.originKey = 'x'", "originKey"],
  [
    "who speaks of whom",
    "MATCH (:Entity)-[r:SPEAKS_OF]->(:Entity {key: 'harbour'}) SET r.statements = 0",
    "statements",
  ],
  ["a typed edge", "MATCH (:Entity)-[r:HOLDS_ROLE]->(:Entity) DELETE r", "typed edge"],
  ["a status", "MATCH (n:Relation {key: 'ada-mayor'}) SET n.status = 'DISPUTED'", "status"],
  [
    "an edge without a relation",
    "MATCH (a:Entity {key: 'ada'}), (b:Entity {key: 'ben'}) CREATE (a)-[:OPPOSES {relationId: 'rel_x', status: 'SUPPORTED'}]->(b)",
    "OPPOSES without a relation",
  ],
];

test.each(damages)("%s that is wrong is found, and mended when asked", async (_, damage, what) => {
  const before = await graph.contentHash();
  await graph.database.runAlone(query(damage, z.object({})));
  const found = await inspectGraph(graph.database);
  expect(found.findings.flatMap((finding) => finding.what)).toContain(what);
  expect(found.repaired).toBe(0);
  const mended = await inspectGraph(graph.database, { repair: true });
  expect(mended.repaired).toBe(mended.total);
  expect((await inspectGraph(graph.database)).total).toBe(0);
  expect(await graph.contentHash()).toBe(before);
});

test("content that was altered by hand is found and not called repaired", async () => {
  await graph.database.runAlone(
    query("MATCH (n:Claim {key: 'river'}) SET n.text = 'The river fell.'", z.object({})),
  );
  const report = await inspectGraph(graph.database, { repair: true });
  expect(report.findings.map((finding) => finding.what)).toContainEqual([
    "content differs from what was imported",
  ]);
  expect(report.repaired).toBeLessThan(report.total);
});
