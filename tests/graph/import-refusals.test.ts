import { gzipSync } from "node:zlib";
import { ImportRefused, importFile, type LineProblem } from "@sayso/graph";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { type Lines, startTestGraph, type TestGraph } from "../kit/graph.ts";
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
afterAll(() => graph.close());

async function problemsOf(work: Promise<unknown>): Promise<readonly LineProblem[]> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ImportRefused)) throw new Error("It was not refused.", { cause: error });
  const [left] = await graph.ask(
    "// countAll\nMATCH (node) WHERE NOT node:Migration AND NOT node:Lock RETURN count(node) > 0 AS some",
    z.object({ some: z.boolean() }),
  );
  expect(left, "nothing may be written").toEqual({ some: false });
  return error.problems;
}

function importBytes(...chunks: (string | Uint8Array)[]) {
  async function* bytes() {
    for (const chunk of chunks) yield Buffer.from(chunk);
  }
  return importFile(graph.database, { bytes: bytes(), fileName: "bad.jsonl" });
}

const refuse = (lines: Lines) => problemsOf(graph.import(lines));

describe("a file with bad lines", () => {
  test("line 5 of 10 bad: it is named, and nothing is written", async () => {
    const people = ["b", "c", "d", "e", "f"].map((key) => entityLine(key));
    const [first, ada, source, claim, statement] = smallFile();
    const bad = { type: "entity", key: "no one", kind: "GHOST", aliases: "none" };
    const lines = [first, ada, source, claim, JSON.stringify(bad), statement, ...people];
    expect(await refuse(lines.filter((line) => line !== undefined))).toEqual([
      { line: 5, message: "key: must not hold white space" },
      {
        line: 5,
        message: "kind: must be one of PERSON, ORGANIZATION, PLACE, EQUIPMENT, EVENT, CHANNEL",
      },
      { line: 5, message: "name: is missing" },
      { line: 5, message: "aliases: must be of type array" },
    ]);
  });

  test("fifty problems are told and the rest are counted", async () => {
    const lines = [header(), ...Array.from({ length: 70 }, () => '{"type":"ghost"}')];
    const error = await graph.import(lines).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ total: 70 });
    expect(error).toHaveProperty("problems.length", 50);
  });

  test.each([
    ["an empty file", [], { line: null, message: "the file is empty" }],
    ["no header", [entityLine("ada")], { line: 1, message: "the first line must be the header" }],
    [
      "a second header",
      [header(), header()],
      { line: 2, message: "only the first line is a header" },
    ],
    [
      "a newer format",
      ['{"type":"header","formatVersion":2,"dataset":"a"}'],
      { line: 1, message: "formatVersion: must be 1" },
    ],
    ["no JSON", [header(), "{"], { line: 2, message: "is not JSON" }],
    [
      "an unknown field",
      [header(), { ...entityLine("ada"), colour: "red" }],
      { line: 2, message: "unknown “colour”" },
    ],
    [
      "a day that does not exist",
      [header(), sourceLine("a", { retrievedAt: "2024-02-31T00:00:00Z" })],
      { line: 2, message: expect.stringContaining("retrievedAt: must be an instant") },
    ],
    [
      "a script as address",
      [header(), sourceLine("a", { url: "javascript:alert(1)" })],
      { line: 2, message: "url: must be an http or https address" },
    ],
  ])("%s is refused", async (_, lines, problem) => {
    expect(await refuse(lines)).toContainEqual(problem);
  });

  test("bytes that are not UTF-8 and halves of surrogate pairs are refused", async () => {
    const name = (bytes: string) =>
      `{"type":"entity","key":"a","kind":"PERSON","name":"${bytes}"}\n`;
    const head = `${JSON.stringify(header())}\n`;
    const latin1 = Buffer.from(name("Zo\u00eb"), "latin1");
    expect(await problemsOf(importBytes(head, latin1))).toEqual([
      { line: 2, message: "is not UTF-8" },
    ]);
    expect(await problemsOf(importBytes(head, name("\\ud83d")))).toEqual([
      { line: 2, message: "name: holds a NUL or half of a surrogate pair" },
    ]);
    expect(await problemsOf(importBytes(head, name("\\u0000")))).toHaveLength(1);
  });

  test("compressed data that ends too early is refused", async () => {
    const whole = gzipSync(`${JSON.stringify(header())}\n`);
    expect(await problemsOf(importBytes(whole.subarray(0, whole.length - 12)))).toEqual([
      { line: null, message: "the compressed data is damaged or ends too early" },
    ]);
  });

  test("a file that unpacks to more than the limit is refused", async () => {
    const bomb = gzipSync(Buffer.alloc(3 * 1024 * 1024, "a"));
    async function* bytes() {
      yield bomb;
    }
    const work = importFile(
      graph.database,
      { bytes: bytes(), fileName: "bomb.gz" },
      { maximumBytes: 1024 * 1024 },
    );
    expect(await problemsOf(work)).toEqual([
      { line: null, message: "the file holds more than 1 MiB; split it" },
    ]);
  });
});

describe("lines that do not fit each other", () => {
  const [, ada, source, claim, statement] = smallFile();
  const base = [header(), ada, source, claim, statement].filter((line) => line !== undefined);

  test.each([
    ["the same key twice", [entityLine("ada")], "key: entity “ada” stands on line 2 already"],
    [
      "an unknown entity",
      [claimLine("c", { about: ["nobody"] }), statementLine({ claim: "c" })],
      "about[0]: no entity “nobody”, neither in this file nor in the graph",
    ],
    [
      "a channel that is a person",
      [statementLine({ channel: "ada" })],
      "channel: “ada” is PERSON; here it must be CHANNEL",
    ],
    [
      "an outlet that is a person",
      [sourceLine("b", { publishedBy: "ada" })],
      "publishedBy: “ada” is PERSON; here it must be ORGANIZATION or CHANNEL",
    ],
    [
      "a relation between the wrong kinds",
      [entityLine("ben"), relationLine("r", { object: "ben" })],
      "object: “ben” is PERSON; here it must be ORGANIZATION or PLACE",
    ],
    [
      "a span that is not in the text",
      [statementLine({ content: "the bridge is shut" })],
      "spans[0]: “the bridge is shut” is not in the text",
    ],
    [
      "a span past the end",
      [statementLine({ spans: [{ role: "CONTENT", start: 40, end: 400 }] })],
      "spans[0]: span 40–400 ends after the text (48)",
    ],
    [
      "a span that reads something else",
      [statementLine({ spans: [{ role: "CONTENT", start: 0, end: 3, text: "Ben" }] })],
      "spans[0]: span 0–3 reads “Ada”, not “Ben”",
    ],
    ["a claim that nobody makes", [claimLine("lonely")], "no statement makes the claim “lonely”"],
    [
      "a claim against itself",
      [claimLine("c", { contradicts: ["c"] }), statementLine({ claim: "c" })],
      "contradicts: a claim cannot contradict itself",
    ],
    [
      "a place of a person",
      [entityLine("ben", { location: { latitude: 1, longitude: 1 } })],
      "location: only a PLACE has one",
    ],
    [
      "an unknown zone",
      [
        statementLine({
          saidOn: {
            from: "2024-08-14T00:00:00Z",
            precision: "DAY",
            basis: "STATED",
            zone: "Mars/Olympus",
          },
        }),
      ],
      "saidOn.zone: “Mars/Olympus” is no IANA time zone",
    ],
    [
      "a slug given twice",
      [entityLine("ben", { slug: "same" }), entityLine("cleo", { slug: "same" })],
      "slug: “same” is the slug of another entity in this file",
    ],
  ])("%s is refused", async (_, lines, message) => {
    const problems = await refuse([...base, ...lines]);
    expect(problems.map((problem) => problem.message)).toContain(message);
  });

  test("a relation that nobody affirms is refused", async () => {
    const council = entityLine("council", { kind: "ORGANIZATION" });
    const denied = base.map((line) =>
      typeof line === "object" && line.type === "statement"
        ? { ...line, stance: "DENIES" as const }
        : line,
    );
    expect(await refuse([...denied, council, relationLine("mayor")])).toEqual([
      { line: 7, message: "supportedBy: no statement affirms any of these claims" },
    ]);
  });

  test("statements that pass each other on in a circle are refused", async () => {
    const circle = [
      statementLine({ key: "a", relays: ["b"] }),
      statementLine({ key: "b", relays: ["c"] }),
      statementLine({ key: "c", relays: ["a"] }),
    ];
    expect(await refuse([...base, ...circle])).toEqual([
      { line: 6, message: "relays: a circle of “a”, “b”, “c”" },
    ]);
  });
});
