import { gzipSync } from "node:zlib";
import { type ImportCounts, importFile, LockHeld } from "@sayso/graph";
import type { ExchangeInput } from "@sayso/schema/exchange";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { reportText, richLines } from "../fixtures/rich.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";
import {
  claimLine,
  entityLine,
  header,
  relationLine,
  smallFile,
  sourceLine,
  statementLine,
} from "../kit/lines.ts";

let graph: TestGraph;

beforeAll(async () => {
  graph = await startTestGraph();
});
beforeEach(() => graph.empty());
afterAll(() => graph.close());

/** Added, changed, gone and unchanged, of all types together. */
function totals(counts: ImportCounts): number[] {
  const sum = (of: "added" | "changed" | "gone" | "unchanged") =>
    counts.reduce((before, count) => before + count[of], 0);
  return [sum("added"), sum("changed"), sum("gone"), sum("unchanged")];
}

describe("an import", () => {
  test("of everything at once brings every line", async () => {
    const result = await graph.import(richLines);
    expect(result.outcome).toBe("completed");
    expect(totals(result.counts)).toEqual([richLines.length - 1, 0, 0, 0]);
  });

  test("of the same file again changes nothing and says so", async () => {
    const first = await graph.import(richLines);
    const before = await graph.contentHash();
    const again = await graph.import(richLines);
    expect(again).toMatchObject({ outcome: "nothingNew", importId: first.importId });
    expect(await graph.contentHash()).toBe(before);
    expect(await graph.graph.imports.listImports(10)).toHaveLength(1);
  });

  test("takes gzip, Windows line ends and a byte order mark for the same", async () => {
    const lines = smallFile().map((line) => JSON.stringify(line));
    const windows = Buffer.from(`\ufeff${lines.join("\r\n")}\r\n\r\n`);
    async function* bytes() {
      // In pieces that cut lines and characters.
      const packed = gzipSync(windows);
      for (let at = 0; at < packed.length; at += 7) yield packed.subarray(at, at + 7);
    }
    await importFile(graph.database, { bytes: bytes(), fileName: "windows.jsonl.gz" });
    const compressed = await graph.contentHash();
    await graph.empty();
    await graph.import(smallFile());
    expect(await graph.contentHash()).toBe(compressed);
  });

  test("counts units behind an emoji as JavaScript does", async () => {
    await graph.import(richLines);
    const [row] = await graph.ask(
      `// spansOfDirect
MATCH (s:Statement {form: 'DIRECT'}) RETURN s.spanRoles AS roles, s.spanStarts[1] AS start, s.passageText AS text`,
      z.object({ roles: z.array(z.string()), start: z.coerce.number(), text: z.string() }),
    );
    expect(row?.roles).toEqual(["CONTENT", "SOURCE", "CUE", "CONTENT"]);
    expect(row?.start).toBe(reportText.indexOf("Ada"));
    expect(row?.text).toBe("The bridge is open,” Ada said, “and it will stay open");
  });

  test("refers to what another file brought", async () => {
    await graph.import(smallFile());
    const more: ExchangeInput[] = [
      header("more"),
      claimLine("shut", { about: ["ada"], contradicts: ["bridge"] }),
      statementLine({ claim: "shut", content: "denied it", speaker: "Ben", speakerEntity: null }),
    ];
    expect(totals((await graph.import(more)).counts)).toEqual([2, 0, 0, 0]);
  });

  test("gives names that fold to the same different slugs, and never changes one", async () => {
    const named = (key: string, name: string) => entityLine(key, { name });
    await graph.import([header("one"), named("a", "Zoë"), named("b", "Zoe")]);
    await graph.import([header("two"), named("c", "ZOE"), named("a", "Zoë Smith")]);
    const slugs = await graph.ask(
      "// slugs\nMATCH (e:Entity) WHERE e.key > '' RETURN e.key AS key, e.slug AS slug ORDER BY key",
      z.object({ key: z.string(), slug: z.string() }),
    );
    expect(slugs.map(({ key, slug }) => `${key} ${slug}`)).toEqual(["a zoe", "b zoe-2", "c zoe-3"]);
  });

  test("lets two entities of a file swap their slugs", async () => {
    const pair = (one: string, other: string) => [
      header(),
      entityLine("a", { slug: one }),
      entityLine("b", { slug: other }),
    ];
    await graph.import(pair("left", "right"));
    await graph.import(pair("right", "left"));
    expect((await graph.export()).join()).toContain(
      '"key":"a","kind":"PERSON","name":"A","slug":"right"',
    );
  });

  test("is refused while another one runs, which is not disturbed", async () => {
    const settled = await Promise.allSettled([graph.import(richLines), graph.import(richLines)]);
    const refused = settled.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
    expect(refused).toHaveLength(1);
    expect(refused[0]).toBeInstanceOf(LockHeld);
    expect((await graph.import(richLines)).outcome).toBe("nothingNew");
  });
});

describe("a changed file", () => {
  const text = "Ada said that the bridge is open. Ben denied it.";
  const file = (source: string, ...more: ExchangeInput[]): ExchangeInput[] => [
    ...smallFile().map((line) => (line.type === "source" ? { ...line, text: source } : line)),
    ...more,
  ];

  test("reports what was added, changed and gone, and leaves a change for each", async () => {
    const other = [
      claimLine("denial", { about: ["ada"] }),
      statementLine({ claim: "denial", content: "denied it", speaker: "Ben", speakerEntity: null }),
    ];
    await graph.import(file(text, ...other));
    const renamed = file(text).map((line) =>
      line.type === "entity" ? { ...line, name: "Ada L." } : line,
    );
    const result = await graph.import([...renamed, entityLine("new")]);
    expect(totals(result.counts)).toEqual([1, 1, 2, 3]);
    const changes = await graph.graph.imports.listChanges({ size: 100, backward: false });
    expect(changes.items.map(({ item }) => item.action).sort()).toEqual([
      "claim.removed",
      "entity.changed",
      "import.completed",
      "import.completed",
      "statement.removed",
    ]);
    const changed = changes.items.find(({ item }) => item.action === "entity.changed")?.item;
    expect(JSON.parse(changed?.before ?? "")).toMatchObject({ key: "ada", name: "Ada" });
    expect(JSON.parse(changed?.after ?? "")).toMatchObject({ key: "ada", name: "Ada L." });
  });

  test("with another text is a new revision; the old one stays", async () => {
    await graph.import(file(text));
    await graph.import(file(`Corrected: ${text}`));
    const rows = await graph.ask(
      `// revisions
MATCH (s:Source {key: 'report'})-[:HAS_REVISION]->(r)
RETURN r.text AS text, EXISTS { (s)-[:CURRENT_REVISION]->(r) } AS current ORDER BY text`,
      z.object({ text: z.string(), current: z.boolean() }),
    );
    expect(rows).toEqual([
      { text, current: false },
      { text: `Corrected: ${text}`, current: true },
    ]);
  });

  test("keeps what another import brought or needs, and says so", async () => {
    await graph.import([...smallFile("one"), entityLine("ben"), entityLine("cleo")]);
    await graph.import([header("two"), entityLine("ben", { name: "Ben of two" })]);
    await graph.import([
      header("three"),
      claimLine("about-cleo", { about: ["cleo"] }),
      statementLine({ claim: "about-cleo" }),
    ]);
    const result = await graph.import([header("one")]);
    // Ben is also in two; Cleo, Ada and the report are needed by three.
    expect(result.kept).toBe(3);
    expect(totals(result.counts)[2]).toBe(2);
    const left = (await graph.export()).map((line) => JSON.parse(line).key).filter(Boolean);
    expect(left.sort()).toEqual(["about-cleo", "ada", "ben", "cleo", "report"]);
  });
});

test("the last of two datasets that speak of the same entity wins, and the audit trail shows it", async () => {
  await graph.import([header("one"), entityLine("ada", { name: "Ada One" })]);
  const two = await graph.import([header("two"), entityLine("ada", { name: "Ada Two" })]);
  const changes = await graph.graph.imports.listChanges({ size: 10, backward: false });
  const change = changes.items.find(({ item }) => item.action === "entity.changed")?.item;
  expect(change).toMatchObject({ importId: two.importId });
  expect(JSON.parse(change?.before ?? "").name).toBe("Ada One");
  expect((await graph.export()).join()).toContain("Ada Two");
});

test("a source without text changes keeps its statements through a new date", async () => {
  await graph.import(smallFile());
  const moved = smallFile().map((line) =>
    line.type === "source" ? sourceLine("report", { publishedOn: undefined }) : line,
  );
  await graph.import(moved);
  const [row] = await graph.ask(
    "// order\nMATCH (s:Statement)-[r:SAID_BY]->() WHERE s.id > '' RETURN s.sortKey = r.sortKey AS same, s.dateShown AS shown",
    z.object({ same: z.boolean(), shown: z.string() }),
  );
  expect(row).toEqual({ same: true, shown: "NONE" });
});

test("an entity keeps a kind that a relation of another file needs", async () => {
  const council = entityLine("council", { kind: "ORGANIZATION" });
  await graph.import([...smallFile(), council, relationLine("mayor")]);
  const place = graph.import([header("two"), entityLine("ada", { kind: "PLACE" })]);
  await expect(place).rejects.toThrow(/kind: rel_\w+ has it as subject HOLDS_ROLE/);
});
