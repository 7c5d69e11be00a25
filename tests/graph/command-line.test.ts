import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectGraph } from "@sayso/graph";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { runCli } from "../kit/cli.ts";
import { generateGraph } from "../kit/generate-graph.ts";
import { hashOf, startTestGraph, type TestGraph } from "../kit/graph.ts";
import { smallFile } from "../kit/lines.ts";

let graph: TestGraph;
let folder: string;

beforeAll(async () => {
  graph = await startTestGraph();
  folder = await mkdtemp(join(tmpdir(), "sayso-cli-"));
});
beforeEach(() => graph.empty());
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, lines: Iterable<object | string>): Promise<string> {
  const path = join(folder, name);
  const texts = [...lines].map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  await writeFile(path, `${texts.join("\n")}\n`);
  return path;
}

const run = (...words: string[]) => runCli(...words).ended;

describe("an import that is killed in the middle", () => {
  /** How many statements there are once the import has written some of them. */
  async function killInTheMiddle(path: string): Promise<number> {
    const { child, ended } = runCli("import", path);
    const count = async () => {
      const text = "// count\nMATCH (s:Statement) RETURN toString(count(s)) AS count";
      const [row] = await graph.ask(text, z.object({ count: z.string() }));
      return Number(row?.count);
    };
    try {
      const some = async () => expect(await count()).toBeGreaterThan(0);
      await vi.waitFor(some, { timeout: 400_000, interval: 50 });
    } finally {
      child.kill("SIGKILL");
      await ended;
    }
    return count();
  }

  test("goes on where it stopped, and what is there then is the same", {
    timeout: 600_000,
  }, async () => {
    const lines = [...generateGraph({ seed: 5, statements: 4_000 })];
    const path = await file("big.jsonl", lines);
    const written = await killInTheMiddle(path);
    expect(written).toBeLessThan(4_000);
    const again = await run("import", path);
    expect(again).toMatchObject({
      code: 0,
      output: expect.stringContaining("went on where it had stopped"),
    });
    expect(await graph.graph.imports.listImports(10)).toMatchObject([
      {
        state: "COMPLETED",
        counts: expect.arrayContaining([
          expect.objectContaining({ type: "statement", added: 4_000 }),
        ]),
      },
    ]);
    expect((await inspectGraph(graph.database)).total).toBe(0);
    expect(await graph.export()).toHaveLength(lines.length);
  });
});

describe("the command line", () => {
  test("imports, lists, exports, takes back and resets", { timeout: 240_000 }, async () => {
    const path = await file("small.jsonl", smallFile());
    expect(await run("import", path)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/statements +1/),
    });
    expect((await run("import", path)).output).toContain("nothing changed");
    const out = join(folder, "out.jsonl");
    const exported = await run("export", "--out", out);
    const content = await readFile(out, "utf8");
    expect(hashOf(content.trimEnd().split("\n"))).toBe(await graph.contentHash());
    expect(exported.output).toContain("5 lines");
    const id = /imp_[a-z2-7]{16}/.exec((await run("imports")).output)?.[0] ?? "";
    expect(await run("import", "--undo", id)).toMatchObject({ code: 0 });
    expect(await graph.export()).toHaveLength(1);
    expect(await run("reset")).toMatchObject({ code: 1, errors: expect.stringContaining("--yes") });
    expect(await run("reset", "--yes")).toMatchObject({ code: 0 });
    expect(await run("doctor")).toMatchObject({ code: 0 });
  });

  test("tells a bad file line by line and fails without a stack", async () => {
    const path = await file("bad.jsonl", [...smallFile(), '{"type":"ghost"}']);
    const { code, errors } = await run("import", path);
    expect(code).toBe(1);
    expect(errors).toContain("✗ Nothing was imported: 1 problem.");
    expect(errors).toContain("line 6: type: must be one of header, entity");
    expect(errors).not.toMatch(/\n\s+at /);
  });

  test.each([
    [["import", "/nowhere/x.jsonl"], 1, "There is no file"],
    [["import", tmpdir()], 1, "is a folder"],
    [["import"], 1, "Name either a file"],
    [["import", "--undo", "imp_none"], 1, "There is no import"],
    [["import", "x", "--format", "pdf"], 2, "Allowed choices are"],
    [["nonsense"], 2, "unknown command"],
  ])("%s fails with one line", async (words, code, message) => {
    const result = await run(...words);
    expect(result.code).toBe(code);
    expect(result.errors).toContain(message);
    expect(result.errors).not.toMatch(/\n\s+at /);
  });

  test("shows help and version", async () => {
    expect((await run("--help")).output).toContain("Examples:");
    expect((await run("--version")).output).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
