import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exchangeLine } from "@sayso/schema/exchange";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runCli } from "../kit/cli.ts";
import { startTestGraph, type TestGraph } from "../kit/graph.ts";

let graph: TestGraph;
let folder: string;

beforeAll(async () => {
  graph = await startTestGraph();
  folder = await mkdtemp(join(tmpdir(), "sayso-read-"));
});
beforeEach(() => graph.empty());
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true, force: true });
});

async function file(name: string, text: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const read = (...words: string[]) => runCli("read", ...words).ended;

const report = `Bridge at Lindmoor closed

Mayor Adam Verne said on Tuesday that about 2,000 people must use the ferry. “The bridge is not safe,” Mr Verne said on his Telegram channel.

The Lindmoor Council denied that the bridge had been neglected.
`;

async function statements(): Promise<string[]> {
  const lines = (await graph.export()).map((line) => exchangeLine.parse(JSON.parse(line)));
  return lines.flatMap((line) => {
    if (line.type !== "statement" || line.form === "NARRATED") return [];
    const words = (role: string) =>
      line.spans.filter((span) => span.role === role).map(({ text }) => text);
    return `${line.speakers.map(({ entity }) => entity)} ${line.stance} ${line.saidOn?.from} ${words("CONTENT")}`;
  });
}

test("what a report says is in the graph, once however often it is read, and gone when taken back", async () => {
  const path = await file("report.txt", report);
  const first = await read(path, "--published", "2031-03-06", "--import");
  expect(first.errors).not.toContain("✗");
  expect(first.code).toBe(0);
  const told = await statements();
  expect(told).toContain(
    "read/person/adam-verne AFFIRMS 2031-03-04T00:00:00Z that about 2,000 people must use the ferry",
  );
  expect(told.filter((line) => line.startsWith("read/person/adam-verne"))).toHaveLength(2);
  expect(told.some((line) => line.includes("DENIES"))).toBe(true);
  expect(first.output).toContain("Adam Verne");

  const again = await read(path, "--published", "2031-03-06", "--import");
  expect(again.code).toBe(0);
  expect(again.output).toContain("nothing changed");
  expect(await statements()).toEqual(told);

  const [, id = ""] = /--undo (imp_\S+)/.exec(first.output) ?? [];
  expect((await runCli("import", "--undo", id).ended).code).toBe(0);
  expect(await statements()).toEqual([]);
});

test("who is in the graph already is not brought a second time", async () => {
  await graph.import([
    { type: "header", formatVersion: 1, dataset: "known" },
    { type: "entity", key: "known/verne", kind: "PERSON", name: "Adam Verne" },
    {
      type: "source",
      key: "known/source",
      kind: "REPORT",
      title: "Known",
      text: "Verne spoke.",
      retrievedAt: "2031-03-01T00:00:00Z",
    },
    { type: "claim", key: "known/claim", text: "Verne spoke.", about: ["known/verne"] },
    {
      type: "statement",
      source: "known/source",
      claim: "known/claim",
      form: "NARRATED",
      stance: "AFFIRMS",
      spans: [{ role: "CONTENT", text: "Verne spoke" }],
    },
  ]);
  const path = await file("report.txt", report);
  const { code, output } = await read(path, "--published", "2031-03-06", "--import");
  expect(code).toBe(0);
  expect(output).toContain("1 of them in the graph");
  const told = await statements();
  expect(told.filter((line) => line.startsWith("known/verne"))).toHaveLength(2);
});

test("a channel and an outlet that the graph knows are not brought a second time either", async () => {
  const base = { kind: "CHANNEL" as const, aliases: ["Adam Verne’s Telegram channel"] };
  await graph.import([
    { type: "header", formatVersion: 1, dataset: "known" },
    { type: "entity", key: "known/channel", name: "Verne on Telegram", ...base },
    { type: "entity", key: "known/post", kind: "ORGANIZATION", name: "Lindmoor Post" },
    {
      type: "source",
      key: "known/source",
      kind: "REPORT",
      title: "Known",
      text: "Verne spoke.",
      publishedBy: "known/post",
      retrievedAt: "2031-03-01T00:00:00Z",
    },
    { type: "claim", key: "known/claim", text: "Verne spoke.", about: ["known/channel"] },
    {
      type: "statement",
      source: "known/source",
      claim: "known/claim",
      form: "NARRATED",
      stance: "AFFIRMS",
      spans: [{ role: "CONTENT", text: "Verne spoke" }],
    },
  ]);
  const path = await file("report.txt", report);
  const words = ["--published", "2031-03-06", "--outlet", "The Lindmoor Post", "--import"];
  expect((await read(path, ...words)).code).toBe(0);
  const lines = (await graph.export()).map((line) => exchangeLine.parse(JSON.parse(line)));
  const sources = lines.flatMap((line) => (line.type === "source" ? [line.publishedBy] : []));
  expect(sources).toEqual(["known/post", "known/post"]);
  const channels = lines.flatMap((line) =>
    line.type === "statement" && line.channel ? [line.channel] : [],
  );
  expect(channels).toEqual(["known/channel"]);
});

test("two reports of one title are not taken for one", async () => {
  const [one, other] = [await file("one.txt", report), await file("other.txt", report)];
  const { code, errors } = await read(one, other, "--import");
  expect(code).toBe(1);
  expect(errors).toMatch(/one\.txt and other\.txt are both called “Bridge at Lindmoor closed”/);
  expect(await graph.export()).toHaveLength(1);
});

test("lines that are printed can be imported as they are", async () => {
  const path = await file("report.md", `# ${report}`);
  const { code, output } = await read(path, "--published", "2031-03-06");
  expect(code).toBe(0);
  const result = await graph.import(output.trimEnd().split("\n"));
  expect(result.outcome).toBe("completed");
  expect(await statements()).toHaveLength(3);
});

test.each([
  [
    "german.txt",
    "Der Bürgermeister sagte am Dienstag, dass die Brücke im Mai wieder geöffnet wird. Niemand wusste davon, und die Leute fragten sich, was nun geschehen solle.",
    /German.*only English/,
  ],
  ["empty.txt", " \n", /is empty/],
  [
    "picture.txt",
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    /picture\.txt is/,
  ],
])("%s is refused in one line, and nothing is written", async (name, text, expected) => {
  const { code, errors } = await read(await file(name, text), "--import");
  expect(code).toBe(1);
  expect(errors).toMatch(expected);
  expect(await graph.export()).toHaveLength(1);
});

test.each([
  [["report.txt", "--published", "Tuesday"], /“Tuesday” is no day/],
  [["report.txt", "--published", "2031-02-30"], /“2031-02-30” is no day/],
  [["a.txt", "b.txt", "--title", "Both"], /--title names one report/],
  [["there-is-none.txt"], /There is no file/],
])("%j is refused in one line", async (words, expected) => {
  const { code, errors } = await read(...words);
  expect(code).toBe(1);
  expect(errors).toMatch(expected);
});
