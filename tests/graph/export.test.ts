import { exchangeLine } from "@sayso/schema/exchange";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { richLines } from "../fixtures/rich.ts";
import { generateGraph } from "../kit/generate-graph.ts";
import { hashOf, startTestGraph, type TestGraph } from "../kit/graph.ts";
import { header, smallFile, sourceLine, statementLine } from "../kit/lines.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph();
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

test.each([
  ["everything at once", richLines],
  ["a made-up graph", [...generateGraph({ seed: 3, statements: 300 })]],
])("%s: export, empty, import and export gives the same content", async (_, lines) => {
  await graph.import(lines);
  const first = await graph.export();
  expect(first).toHaveLength(lines.length);
  await graph.empty();
  await graph.import(first);
  expect(hashOf(await graph.export())).toBe(hashOf(first));
});

test("an import of the export on top changes nothing", async () => {
  await graph.import(richLines);
  const result = await graph.import(await graph.export());
  for (const { added, changed, gone } of result.counts)
    expect([added, changed, gone]).toEqual([0, 0, 0]);
});

test("every line is valid and the order does not depend on the order of the import", async () => {
  await graph.import(richLines);
  const forwards = await graph.export();
  for (const line of forwards) exchangeLine.parse(JSON.parse(line));
  await graph.empty();
  const [first, ...rest] = richLines;
  if (first) await graph.import([first, ...rest.reverse()]);
  const withoutTime = (lines: string[]) =>
    lines.map((line) => line.replace(/"recordedAt":"[^"]*"/, ""));
  expect(withoutTime(await graph.export())).toEqual(withoutTime(forwards));
});

test("older texts and the statements read in them survive", async () => {
  await graph.import(smallFile("one"));
  // Another dataset corrects the source: the statement of the first one stays with the older text.
  await graph.import([header("two"), sourceLine("report", { text: "Ben denied it." })]);
  await graph.import([
    header("three"),
    statementLine({ content: "denied it", speaker: "Ben", speakerEntity: null, stance: "DENIES" }),
  ]);
  const first = await graph.export();
  expect(first.join("\n")).toContain(
    '"previous":[{"text":"Ada said that the bridge is open. Ben denied it."',
  );
  expect(first.join("\n")).toMatch(/"revision":"[0-9a-f]{64}"/);
  await graph.empty();
  await graph.import(first);
  expect(await graph.export()).toEqual(first);
});
