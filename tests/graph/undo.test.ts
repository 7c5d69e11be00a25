import { UndoRefused, undoImport } from "@sayso/graph";
import type { ExchangeInput } from "@sayso/schema/exchange";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { richLines } from "../fixtures/rich.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import { claimLine, entityLine, header, smallFile, statementLine } from "../kit/lines.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph();
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

const undo = (id: string) => undoImport(graph.database, id);
const empty = '{"type":"header","formatVersion":1,"dataset":"export"}';

test("taking the only import back leaves nothing", async () => {
  const { importId } = await graph.import(richLines);
  await undo(importId);
  expect(await graph.export()).toEqual([empty]);
  expect(await graph.graph.imports.listImports(1)).toMatchObject([{ state: "UNDONE" }]);
});

test("taking a changed file back restores what it changed, removed and added, texts included", async () => {
  await graph.import(richLines);
  const before = await graph.contentHash();
  const changed = richLines
    .filter((line) => line.type !== "relation")
    .map((line): ExchangeInput => {
      if (line.type === "source" && line.key === "report")
        return { ...line, text: `New: ${line.text}`, title: "Another title" };
      if (line.type === "entity") return { ...line, name: `${line.name} the second` };
      return line;
    });
  const { importId, counts } = await graph.import([...changed, entityLine("extra")]);
  expect(counts.find(({ type }) => type === "relation")?.gone).toBe(2);
  expect(await graph.contentHash()).not.toBe(before);
  await undo(importId);
  expect(await graph.contentHash()).toBe(before);
  // The import before it stands again.
  expect((await graph.import(richLines)).outcome).toBe("nothingNew");
});

test("it is refused while a later import of the same dataset stands on it", async () => {
  const first = await graph.import(smallFile());
  const second = await graph.import([...smallFile(), entityLine("ben")]);
  await expect(undo(first.importId)).rejects.toThrow(UndoRefused);
  await expect(undo(first.importId)).rejects.toThrow(second.importId);
  await undo(second.importId);
  await undo(first.importId);
  expect(await graph.export()).toEqual([empty]);
  await expect(undo(first.importId)).rejects.toThrow("taken back already");
  await expect(undo("imp_aaaaaaaaaaaaaaaa")).rejects.toThrow("There is no import");
});

test("what another import needs or has changed since stays", async () => {
  const first = await graph.import([...smallFile("one"), entityLine("ben"), entityLine("cleo")]);
  await graph.import([header("two"), entityLine("ben", { name: "Ben Two" })]);
  await graph.import([
    header("three"),
    claimLine("about-cleo", { about: ["cleo"] }),
    statementLine({ claim: "about-cleo", speakerEntity: null }),
  ]);
  const result = await undo(first.importId);
  expect(result.kept).toBe(2);
  const left = (await graph.export()).map((line) => JSON.parse(line).key).filter(Boolean);
  expect(left.sort()).toEqual(["about-cleo", "ben", "cleo", "report"]);
});

test("what a later import of another dataset changed is left as that one wrote it", async () => {
  await graph.import([header("one"), entityLine("ada", { name: "First" })]);
  const second = await graph.import([header("one"), entityLine("ada", { name: "Second" })]);
  await graph.import([header("two"), entityLine("ada", { name: "Third" })]);
  expect((await undo(second.importId)).left).toBe(1);
  expect((await graph.export()).join()).toContain("Third");
});

test("a change is left for it", async () => {
  const { importId } = await graph.import(smallFile());
  await undo(importId);
  const changes = await graph.graph.imports.listChanges({ size: 10, backward: false });
  const actions = changes.items.map(({ item }) => item.action);
  expect(actions).toContain("import.undone");
  expect(actions).toContain("statement.removed");
});
